"""Counts careers day by day with exact fractions, and ISO weeks with Python's own calendar.

Written from the meaning of the rows and not from the Rust code, so that tests/oracle.rs can compare the two. Nothing but
the standard library.

Reads one question a line on standard input, fields between tabs, and answers each with one line:

  weeks   FIRST-YEAR   LAST-YEAR
      one line for each day: date, ISO year, ISO week

  career  HORIZON  TARGET  PROBE  FROM  TO  SERVICES  LEAVES  CREDITS
      TARGET is a fraction of months, n/d. Rows are joined by ";" and their fields by ",".
      A service: from, to or "-", share in basis points. A leave: the same and its effect (counts, no, awaits).
      A credit: decided on, months as a fraction n/d.
      The answer, fields between spaces, months as integers over the common denominator:
        counted through the horizon, awaiting through the horizon, the day that reaches TARGET or "-",
        counted and awaiting through PROBE, present basis points on PROBE (rounded down),
        service counted from FROM through TO, days present from FROM through TO,
        days in gaps, days on which services sum to more than full time
"""

import sys
from datetime import date
from fractions import Fraction
from functools import lru_cache
from math import lcm

# a day is 1/28 to 1/31 of a month, and a share of a share is a hundred-millionth
UNITS = lcm(28, 29, 30, 31) * 10**8
FULL = Fraction(1)
DAY_BEYOND = date(2199, 12, 31).toordinal()


@lru_cache(maxsize=None)
def ordinal(text):
    return date.fromisoformat(text).toordinal()


@lru_cache(maxsize=None)
def length_of_month(day):
    this = date.fromordinal(day)
    following = date(this.year + this.month // 12, this.month % 12 + 1, 1)
    return (following - this.replace(day=1)).days


def units(months):
    scaled = months * UNITS
    assert scaled.denominator == 1, f"{months} months are not a whole number of units"
    return scaled.numerator


@lru_cache(maxsize=None)
def shares(employed, not_counting, awaiting):
    """What one day is worth at work and what confirmation would add, as shares of full time."""
    employed = min(FULL, Fraction(employed, 10_000))
    gone = min(FULL, Fraction(not_counting, 10_000))
    gone_or_awaiting = min(FULL, Fraction(not_counting + awaiting, 10_000))
    return employed * (FULL - gone_or_awaiting), employed * (gone_or_awaiting - gone)


@lru_cache(maxsize=None)
def weights(month_days, employed, not_counting, awaiting):
    at_work, on_confirmation = shares(employed, not_counting, awaiting)
    return units(at_work / month_days), units(on_confirmation / month_days)


def rows(text):
    return [row.split(",") for row in text.split(";")] if text else []


def judge(horizon, target, probe, first, last, services, leaves, credits):
    horizon, probe, first, last = map(ordinal, (horizon, probe, first, last))
    target = units(Fraction(target))
    services, leaves, credits = rows(services), rows(leaves), rows(credits)
    # a row that ends before it starts holds no day, so the account does not begin with it
    services = [row for row in services if row[1] == "-" or row[0] <= row[1]]
    credits = [(ordinal(on), units(Fraction(months))) for on, months in credits]
    credits = [credit for credit in credits if credit[0] <= horizon]

    starts = [ordinal(row[0]) for row in services] + [on for on, _ in credits]
    begin = min(starts, default=horizon + 1)
    length = max(0, horizon - begin + 1)
    posts, scheduled, gone, waiting = ([0] * length for _ in range(4))

    def each_day(start, end):
        end = DAY_BEYOND if end == "-" else ordinal(end)
        return range(max(ordinal(start), begin) - begin, min(end, horizon) - begin + 1)

    for start, end, share in services:
        for day in each_day(start, end):
            posts[day] += 1
            scheduled[day] += int(share)
    for start, end, extent, effect in leaves:
        if effect != "counts":
            taken = gone if effect == "no" else waiting
            for day in each_day(start, end):
                taken[day] += int(extent)

    decided = {}
    for on, months in credits:
        decided[on] = decided.get(on, 0) + months

    counted = awaiting = within = days_present = over_full = 0
    counted_by_probe = awaiting_by_probe = present_on_probe = 0
    reached = None
    employed_days = []
    for index in range(length):
        day = begin + index
        if posts[index]:
            employed_days.append(day)
            state = scheduled[index], gone[index], waiting[index]
            adds, would_add = weights(length_of_month(day), *state)
            counted += adds
            awaiting += would_add
            if first <= day <= last:
                within += adds
                days_present += adds > 0
            over_full += state[0] > 10_000
            if day == probe:
                present_on_probe = int(shares(*state)[0] * 10_000)
        # credits are there by the end of the day of the decision
        counted += decided.get(day, 0)
        if reached is None and counted >= target:
            reached = date.fromordinal(day).isoformat()
        if day <= probe:
            counted_by_probe, awaiting_by_probe = counted, awaiting

    in_gaps = employed_days[-1] - employed_days[0] + 1 - len(employed_days) if employed_days else 0
    answer = (counted, awaiting, reached or "-", counted_by_probe, awaiting_by_probe, present_on_probe)
    return *answer, within, days_present, in_gaps, over_full


def weeks(first_year, last_year):
    day, end = date(int(first_year), 1, 1).toordinal(), date(int(last_year), 12, 31).toordinal()
    while day <= end:
        this = date.fromordinal(day)
        year, week, _ = this.isocalendar()
        print(this.isoformat(), year, week)
        day += 1


for line in sys.stdin:
    question, *fields = line.rstrip("\n").split("\t")
    if question == "career":
        print(*judge(*fields))
    elif question == "weeks":
        weeks(*fields)
    else:
        sys.exit(f"unknown question: {question}")
