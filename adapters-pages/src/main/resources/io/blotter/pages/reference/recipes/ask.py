import json
import os
import urllib.request

ADDRESS = "https://blotter.example/api/v2/data-requests"
HEADERS = {
    "Authorization": "Bearer " + os.environ["BLOTTER_TOKEN"],
    "Content-Type": "application/json",
}

wanted = {
    "request_info": {
        "title": "Stops by hour",
        "submission_notes": "For a thesis.",
        "request_urgency": "not_urgent",
    },
    "location_ids": [16144],
}
request = urllib.request.Request(ADDRESS, json.dumps(wanted).encode(), HEADERS)
with urllib.request.urlopen(request) as answer:
    number = json.load(answer)["id"]

request = urllib.request.Request(ADDRESS + "/" + number, headers=HEADERS)
with urllib.request.urlopen(request) as answer:
    print("request_status", json.load(answer)["data"]["request_status"])
