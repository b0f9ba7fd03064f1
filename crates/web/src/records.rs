//! stand-in until the store is there
use std::sync::Arc;
use calendar::Date;
use training::{PersonId, TraineeId, TrainingRecord};
use crate::problem::Problem;

pub struct Store { pub records: Vec<Arc<TrainingRecord>> }
#[derive(Debug, Clone)]
pub struct Viewer { pub person: PersonId }
impl Store {
    pub fn is_demo(&self) -> bool { true }
    pub async fn viewer(&self, person: &PersonId, _on: Date) -> Result<Viewer, Problem> { Ok(Viewer { person: person.clone() }) }
    pub async fn record(&self, _viewer: &Viewer, id: &TraineeId) -> Result<Arc<TrainingRecord>, Problem> {
        self.records.iter().find(|record| record.trainee.id == *id).cloned().ok_or(Problem::NotFound)
    }
}
