"""Prints random questions about local time with the answers of Python's zoneinfo.

Usage: zones.py SEED COUNT ZONE...

One line an answer, fields separated by spaces, seconds since 1970 UTC:

    I zone instant offset
    W zone day minute instant kind          kind: plain, gap, repeated
    R zone rule minute after next           rule: w<bits>, e<weeks>:<day>, d<day>, n<number>:<weekday>

The answers come by search and by trying dates one by one, so that they share
no idea with the code under test. Half of the questions lie near a change of
the clock. Point PYTHONTZPATH at the zone files that the code reads.
"""

import calendar
import random
import sys
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

EPOCH = date(1970, 1, 1)
FIRST = 86_400
LAST = int(datetime(2099, 6, 1, tzinfo=timezone.utc).timestamp())


def offset(zone, instant):
    local = datetime.fromtimestamp(instant, timezone.utc).astimezone(zone)
    return int(local.utcoffset().total_seconds())


def changes(zone):
    """The instants at which the offset changes, found by halving."""
    found = []
    before = offset(zone, FIRST)
    for instant in range(FIRST + 86_400, LAST, 86_400):
        after = offset(zone, instant)
        if after != before:
            low, high = instant - 86_400, instant
            while high - low > 1:
                middle = (low + high) // 2
                if offset(zone, middle) == before:
                    low = middle
                else:
                    high = middle
            found.append(high)
        before = after
    return found


def resolve(zone, day, minute):
    """The instant of a wall reading by trial: both folds, else the end of the gap."""
    naive = datetime(1970, 1, 1) + timedelta(days=day, minutes=minute)
    wanted = day * 86_400 + minute * 60
    passes = []
    for fold in (0, 1):
        local = naive.replace(tzinfo=zone, fold=fold)
        instant = wanted - int(local.utcoffset().total_seconds())
        if instant + offset(zone, instant) == wanted:
            passes.append(instant)
    if passes:
        return min(passes), "repeated" if len(set(passes)) > 1 else "plain"
    ends = [wanted - int(naive.replace(tzinfo=zone, fold=fold).utcoffset().total_seconds()) for fold in (0, 1)]
    low, high = min(ends), max(ends)
    while high - low > 1:
        middle = (low + high) // 2
        if middle + offset(zone, middle) < wanted:
            low = middle
        else:
            high = middle
    return high, "gap"


def exists(zone, day):
    return any(resolve(zone, day, minute)[1] != "gap" for minute in range(0, 1440, 15))


def fits(rule, day):
    today = EPOCH + timedelta(days=day)
    kind, rest = rule[0], rule[1:]
    if kind == "w":
        return int(rest) >> today.weekday() & 1 == 1
    if kind == "e":
        weeks, anchor = map(int, rest.split(":"))
        return (day - anchor) % (7 * weeks) == 0
    length = calendar.monthrange(today.year, today.month)[1]
    if kind == "d":
        return today.day == min(int(rest), length)
    number, weekday = map(int, rest.split(":"))
    if today.weekday() != weekday:
        return False
    if number == -1:
        return today.day + 7 > length
    return (today.day - 1) // 7 + 1 == number


def following(zone, rule, minute, after):
    day = (after + offset(zone, after)) // 86_400 - 2
    while True:
        if fits(rule, day) and exists(zone, day):
            instant = resolve(zone, day, minute)[0]
            if instant > after:
                return instant
        day += 1


def some_rule(dice):
    kind = dice.choice("wedn")
    if kind == "w":
        return "w%d" % dice.randint(1, 127)
    if kind == "e":
        return "e%d:%d" % (dice.randint(1, 12), dice.randint(0, 40_000))
    if kind == "d":
        return "d%d" % dice.randint(1, 31)
    return "n%d:%d" % (dice.choice([1, 2, 3, 4, -1]), dice.randint(0, 6))


def main():
    dice = random.Random(int(sys.argv[1]))
    count = int(sys.argv[2])
    for name in sys.argv[3:]:
        zone = ZoneInfo(name)
        near = changes(zone)

        def some_instant():
            if near and dice.random() < 0.5:
                width = dice.choice([4_000, 130_000])
                return min(max(dice.choice(near) + dice.randint(-width, width), FIRST), LAST)
            return dice.randint(FIRST, LAST)

        for change in near:
            for instant in (change - 1, change):
                print("I", name, instant, offset(zone, instant))
        for _ in range(count):
            instant = some_instant()
            print("I", name, instant, offset(zone, instant))
            moment = some_instant()
            local = (moment + offset(zone, moment + dice.choice([-4_000, 0]))) // 60
            print("W", name, local // 1440, local % 1440, *resolve(zone, local // 1440, local % 1440))
        for _ in range(count // 5):
            rule, minute, after = some_rule(dice), dice.randint(0, 1439), some_instant()
            if dice.random() < 0.5 and near:
                change = dice.choice(near)
                minute = (change + offset(zone, change - 1)) // 60 % 1440 + dice.randint(-20, 40)
                minute = min(max(minute, 0), 1439)
            print("R", name, rule, minute, after, following(zone, rule, minute, after))


main()
