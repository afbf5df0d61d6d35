# sign in: the answer has an access token
BLOTTER_TOKEN=$(curl -s "https://blotter.example/api/v2/auth/login" \
  -H "Content-Type: application/json" \
  -d "{\"email\": \"$EMAIL\", \"password\": \"$PASSWORD\"}" |
  sed -E 's/.*"access_token": ?"([^"]*)".*/\1/')

# a key for your programs; it is shown only now
curl -s "https://blotter.example/api/v4/api-keys" \
  -H "Authorization: Bearer $BLOTTER_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"name": "weekly report"}'
echo

# what is new in Pittsburgh will come by letter
curl -s -X POST "https://blotter.example/api/v2/search/follow?location_id=16144" \
  -H "Authorization: Bearer $BLOTTER_TOKEN"
