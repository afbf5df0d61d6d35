package io.blotter.bench;

import io.blotter.application.call.CallFilter;
import io.blotter.application.shared.Cursor;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.UserId;
import io.blotter.domain.project.ProjectId;
import io.blotter.external.token.JoseAccessTokens;
import io.blotter.external.token.SigningKey;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The log of calls: 100,000 of one user and one project, each with what was said in some forty
 * words.
 */
record Calls(DataSource pool, int served, SigningKey key) {
  private static final int WARM_UP = 30;
  private static final String EMAIL = "calls@bench.example.org";

  private static final int ROWS = 100_000;

  /** As many as are written within the time that a statement has. */
  private static final int BATCH = 2_000;

  private static final String OWNER =
      """
      with owner as (
        insert into users (email) values ('%s') returning id
      )
      insert into projects (name, owner_user_id) select 'Stops', id from owner
      """;

  /** Each call is a minute after the one before; the last one goes on. */
  private static final String CALLS =
      """
      with places as (
        select array_agg(split_part(display_name, ' ', 1) order by id) as name from locations_expanded where id <= 4000
      )
      insert into calls (user_id, project_id, call_id, provider, status, phone_number, is_active, started_at, ended_at, duration_seconds, provider_data, transcript)
      select
        projects.owner_user_id,
        projects.id,
        'bench-' || n,
        'twilio',
        (case when n = 100000 then 'in_progress' else 'ended' end)::call_status,
        '+14125550142',
        n = 100000,
        begun.at,
        case when n < 100000 then begun.at + interval '40 seconds' end,
        case when n < 100000 then 40 end,
        '{"conference_name": "room 7"}',
        jsonb_build_array(
          'Records office, how may I help you? I look for stops and searches by hour and place. ',
          (select string_agg(places.name[1 + (n * 31 + word * word * 97) %% 4000], ' ') from generate_series(1, 20) word),
          case when n %% 1000 = 0 then 'We charge fees for redaction.' else 'Ask the clerk.' end)
      from users
      join projects on projects.owner_user_id = users.id
      cross join places
      cross join generate_series(%d, %d) n
      cross join lateral (select '2026-01-01Z'::timestamptz + n * interval '1 minute' as at) begun
      where users.email = '%s'
      """;

  /** Between two calls in the middle of them. */
  private static final Cursor HALF_WAY = new Cursor(Instant.parse("2026-02-05T05:10:00Z"), 1);

  private static final String HALF_WAY_TEXT = "MTc3MDI2ODIwMDAwMDAwMC4x";

  void measure(int connections, double seconds) throws Exception {
    fill();
    var user = new UserId(number("select id from users where email = '" + EMAIL + "'"));
    var project =
        number("select project_id from calls where user_id = " + user.value() + " limit 1");
    var mine = new CallFilter(new ProjectId(project), null, null, null, null);
    var said = new CallFilter(null, null, null, null, "redaction");
    var bare =
        BareServer.start(
            pool,
            Map.of(
                "active", Recorded.call(pool, p -> p.call().history().active(user)),
                "history",
                    Recorded.call(pool, p -> p.call().history().list(mine, user, HALF_WAY, 100)),
                "words", Recorded.call(pool, p -> p.call().history().list(said, user, null, 100))));
    var active = load(user, "/active");
    var history = load(user, "?project_id=" + project + "&cursor=" + HALF_WAY_TEXT);
    active.rate(connections, WARM_UP);
    history.rate(connections, WARM_UP);
    for (var statement : new String[] {"/active", "/history"}) {
      new Load(bare.port(), statement).rate(connections, WARM_UP);
    }
    Rounds.compare(
        "active call / bare JDBC",
        0.85,
        () -> active.rate(connections, seconds),
        () -> new Load(bare.port(), "/active").rate(connections, seconds));
    Rounds.compare(
        "100 calls of a project / bare JDBC",
        0.85,
        () -> history.rate(connections, seconds),
        () -> new Load(bare.port(), "/history").rate(connections, seconds));
    for (var words : new String[] {"redaction", "charge%20fees", "clerk", "pittsburgh"}) {
      Rounds.p95("calls with " + words, 30, load(user, "?words=" + words));
    }
    bare.stop();
  }

  private Load load(UserId user, String target) {
    var token =
        JoseAccessTokens.signedWith(key, InstantSource.system())
            .issue(new Caller.SignedIn(user, EMAIL, Set.of(), null));
    return new Load(
        served, "/api/v4/calls" + target, "Authorization: Bearer " + token, "X-Test-Run: true");
  }

  private void fill() throws SQLException {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement()) {
      if (number("select count(*) from users where email = '" + EMAIL + "'") == 0) {
        statement.execute(OWNER.formatted(EMAIL));
      }
      var before = (int) number("select count(*) from calls where call_id like 'bench-%'");
      for (var last = before; last < ROWS; last += BATCH) {
        statement.execute(CALLS.formatted(last + 1, last + BATCH, EMAIL));
      }
      statement.execute("analyze calls");
    }
  }

  private long number(String sql) throws SQLException {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
