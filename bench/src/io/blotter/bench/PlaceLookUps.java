package io.blotter.bench;

import io.blotter.application.search.FindAgenciesByPlace.PlaceQuery;
import io.blotter.persistence.Persistence;
import io.blotter.web.shared.WireJson;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Agencies by the names of a thousand places. */
record PlaceLookUps(DataSource pool, SourceManager manager) {
  void measure(String where, String condition) throws Exception {
    var queries = queries(condition);
    var body =
        queries.stream()
            .map(query ->
                "{\"query\": %s, \"iso\": \"%s\", \"request_id\": %d}"
                    .formatted(
                        WireJson.MAPPER.writeValueAsString(query.query()),
                        query.iso(),
                        query.requestId()))
            .collect(Collectors.joining(",", "{\"requests\": [", "]}"));
    var looking =
        Recorded.of(
            pool, heard -> Persistence.over(heard).search().agencyPlaces().nearest(queries, 5));
    var ours = new double[Rounds.ROUNDS];
    var direct = new double[Rounds.ROUNDS];
    for (var round = -1; round < Rounds.ROUNDS; round++) {
      ours[Math.max(round, 0)] =
          manager.post("/api/v2/source-collector/agencies/search/location", body).millis();
      direct[Math.max(round, 0)] = Recorded.replay(pool, looking);
    }
    Bulk.print("agencies by 1,000 places" + where, ours, direct);
  }

  /** Localities, each with its last letter missing. */
  private List<PlaceQuery> queries(String condition) throws SQLException {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select left(display_name, -1), state_iso from locations_expanded where type ="
                    + " 'Locality' and "
                    + condition
                    + " order by md5(id::text) limit "
                    + Bulk.ITEMS)) {
      var queries = new ArrayList<PlaceQuery>();
      while (rows.next()) {
        queries.add(new PlaceQuery(queries.size(), rows.getString(1), rows.getString(2)));
      }
      return queries;
    }
  }
}
