//! Lints the files that are named with Harper's curated rules, one finding a line.
use harper_core::linting::{LintGroup, Linter};
use harper_core::spell::FstDictionary;
use harper_core::{Dialect, Document};

fn main() {
    let mut linter = LintGroup::new_curated(FstDictionary::curated(), Dialect::American);
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path).expect("a story in UTF-8");
        let document = Document::new_plain_english_curated(&text);
        for lint in linter.lint(&document) {
            println!("{path}:{}: {}", lint.span.start, lint.message);
        }
    }
}
