"""Lints an archive with Apache Spark: each partition is one `newslint stream`.

    pip install pyspark          # and Java 17
    python examples/spark/lint_archive.py STORIES OUTPUT

STORIES is a folder or a glob of UTF-8 stories that Spark can read; OUTPUT is a folder that is not there yet. It gets
one report a line, as "newslint stream" writes them. Every worker needs the command: NEWSLINT names it.
"""

import json
import os
import sys

from pyspark.sql import SparkSession

NEWSLINT = os.environ.get("NEWSLINT", "npx newslint")


def to_line(story):
    path, text = story
    return json.dumps({"path": path, "text": text}, ensure_ascii=False)


def count(report):
    """One file with what was found in it, and whether it could be linted."""
    found = [diagnostic["severity"] for diagnostic in report.get("diagnostics", [])]
    return 1, found.count("error"), found.count("warning"), "error" in report


def main(stories, output):
    spark = SparkSession.builder.appName("newslint").getOrCreate()
    lines = spark.sparkContext.wholeTextFiles(stories, minPartitions=8).map(to_line)
    # Findings are exit code 1, and no fault of the job; 2 is one.
    lint = f"sh -c '{NEWSLINT} stream || [ $? -eq 1 ]'"
    lines.pipe(lint, checkCode=True).saveAsTextFile(output)
    reports = spark.sparkContext.textFile(output).map(json.loads)
    totals = reports.map(count).reduce(lambda a, b: tuple(x + y for x, y in zip(a, b)))
    print("{} stories, {} errors, {} warnings, {} not linted".format(*totals))
    rules = reports.flatMap(lambda report: [each["ruleId"] for each in report.get("diagnostics", [])])
    for rule, hits in sorted(rules.countByValue().items(), key=lambda pair: (-pair[1], pair[0])):
        print(f"{hits:7} {rule}")
    spark.stop()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
