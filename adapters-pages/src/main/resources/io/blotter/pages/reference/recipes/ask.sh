# ask for records; the answer has the number of your request
REQUEST=$(curl -s "https://blotter.example/api/v2/data-requests" \
  -H "Authorization: Bearer $BLOTTER_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"request_info": {"title": "Stops by hour", "submission_notes": "For a thesis.", "request_urgency": "not_urgent"}, "location_ids": [16144]}' |
  sed -E 's/.*"id": ?"([0-9]+)".*/\1/')

# how far is it?
curl -s "https://blotter.example/api/v2/data-requests/$REQUEST" \
  -H "Authorization: Bearer $BLOTTER_TOKEN" | grep -Eo '"request_status": ?"[^"]*"'
