import json
import os
import urllib.request

SERVER = "https://blotter.example"


def post(path, body=None, **headers):
    data = b"" if body is None else json.dumps(body).encode()
    headers["Content-Type"] = "application/json"
    request = urllib.request.Request(SERVER + path, data, headers)
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


who = {"email": os.environ["EMAIL"], "password": os.environ["PASSWORD"]}
token = "Bearer " + post("/api/v2/auth/login", who)["access_token"]
key = post("/api/v4/api-keys", {"name": "weekly report"}, Authorization=token)
print("api_key", key["api_key"])
print(post("/api/v2/search/follow?location_id=16144", Authorization=token)["message"])
