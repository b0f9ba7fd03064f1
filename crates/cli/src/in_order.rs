//! Works on many files at once and takes the results in the order in which the files were named.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, sync_channel};

use anyhow::Context;

/// Files that a thread may be ahead of the output.
const FILES_AHEAD: usize = 16;

/// Works on every file on all processors, and takes the results in the files' order, a few at a time: however many
/// files there are, little is held. The first error ends it.
pub fn in_order<T: Send>(
    files: &[PathBuf],
    work: impl Fn(&Path) -> T + Sync,
    mut take: impl FnMut(usize, T) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(files.len().max(1));
    std::thread::scope(|scope| {
        // worker w has the files w, w + workers, w + 2 workers …, so their order is known without asking
        let results: Vec<Receiver<T>> = (0..workers)
            .map(|first| {
                let (sender, receiver) = sync_channel(FILES_AHEAD);
                let work = &work;
                scope.spawn(move || {
                    for file in files.iter().skip(first).step_by(workers) {
                        // nobody takes any more: an error has ended it
                        if sender.send(work(file)).is_err() {
                            return;
                        }
                    }
                });
                receiver
            })
            .collect();
        for (index, result) in (0..files.len()).zip(results.iter().cycle()) {
            take(index, result.recv().context("a file could not be judged: a fault of the program")?)?;
        }
        Ok(())
    })
}
