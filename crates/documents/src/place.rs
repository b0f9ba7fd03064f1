//! Puts bars and marks with their labels into lanes, so that nothing is drawn over anything else.

/// Something that takes room on a line.
#[derive(Debug, Clone, PartialEq)]
pub struct Extent {
    /// Where it begins.
    pub from: f64,
    /// Where it ends, its label included.
    pub to: f64,
}

/// The lane of each, in the order given: the first in which it is free, counted from 0.
pub fn lanes(extents: &[Extent], gap: f64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..extents.len()).collect();
    order.sort_by(|a, b| {
        let at = |index: &usize| extents.get(*index).map_or(0.0, |extent| extent.from);
        at(a).total_cmp(&at(b))
    });
    let mut ends: Vec<f64> = Vec::new();
    let mut lanes = vec![0; extents.len()];
    for index in order {
        let Some(extent) = extents.get(index) else { continue };
        let free = ends.iter().position(|end| *end + gap <= extent.from);
        let lane = free.unwrap_or(ends.len());
        match ends.get_mut(lane) {
            Some(end) => *end = extent.to,
            None => ends.push(extent.to),
        }
        if let Some(place) = lanes.get_mut(index) {
            *place = lane;
        }
    }
    lanes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(extents: &[(f64, f64)], expected: &[usize]) {
        let extents: Vec<Extent> = extents.iter().map(|(from, to)| Extent { from: *from, to: *to }).collect();
        assert_eq!(lanes(&extents, 1.0), expected);
    }

    #[test]
    fn what_overlaps_gets_a_lane_of_its_own_and_what_follows_comes_back_to_the_first() {
        check(&[], &[]);
        check(&[(0.0, 10.0), (11.0, 20.0)], &[0, 0]);
        check(&[(0.0, 10.0), (10.5, 20.0)], &[0, 1]);
        check(&[(5.0, 10.0), (0.0, 6.0), (12.0, 13.0)], &[1, 0, 0]);
    }
}
