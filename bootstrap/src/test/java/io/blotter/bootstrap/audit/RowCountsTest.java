package io.blotter.bootstrap.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.blotter.application.audit.CountRows;
import io.blotter.application.audit.CountRowsService;
import io.blotter.application.audit.RowCount;
import io.blotter.bootstrap.RegistryForTests;
import io.blotter.domain.shared.Refusal;
import io.blotter.external.webhook.WebhookAlerts;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An operator hears of sudden gains and losses. */
class RowCountsTest {
  @AutoClose private final TestDatabase database = RegistryForTests.filled();
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final AtomicInteger status = new AtomicInteger(204);
  private HttpServer webhook;
  private CountRows rows;

  @BeforeEach
  void listen() throws IOException {
    webhook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    webhook.createContext(
        "/hook",
        exchange -> {
          heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(status.get(), -1);
          exchange.close();
        });
    webhook.start();
    var address = URI.create("http://127.0.0.1:" + webhook.getAddress().getPort() + "/hook");
    rows =
        new CountRowsService(
            Persistence.over(database.dataSource()).audit().rowCounts(),
            new WebhookAlerts(address, Duration.ofSeconds(5)),
            5);
  }

  @AfterEach
  void stop() {
    webhook.stop(0);
  }

  @Test
  void countsEveryTableAndIsQuietAtFirst() {
    var tables = database.value("select count(*) from pg_tables where schemaname = 'public'");
    assertThat((long) rows.count()).isEqualTo(tables.orElseThrow());
    assertThat(count("agencies")).isEqualTo(4L);
    assertThat(count("data_sources")).isEqualTo(4L);
    assertThat(heard).isEmpty();
  }

  @Test
  void expectsMoreOnlyOfTablesThatAreThere() {
    assertThat(RowCount.busyTables())
        .allSatisfy(
            table -> assertThat(database.value("select to_regclass('" + table + "')")).isPresent());
  }

  @Test
  void tellsOfLossesAndGainsOnce() {
    rows.count();
    database.execute(
        """
        delete from data_requests;
        insert into agencies (id, name, jurisdiction_type, agency_type)
        select 1000 + n, 'Agency ' || n, 'local', 'law enforcement' from generate_series(1, 20) n;
        insert into mail_queue (message_id, recipient, subject, text_body)
        select n, 'a@example.org', 's', 't' from generate_series(1, 50) n;
        """);
    rows.count();
    assertThat(heard)
        .containsExactlyInAnyOrder(
            "{\"content\":\"Sudden change in agencies table: 4 -> 24\"}",
            "{\"content\":\"Sudden change in data_requests table: 1 -> 0\"}",
            "{\"content\":\"Sudden change in link_data_requests__data_sources table: 1 -> 0\"}",
            "{\"content\":\"Sudden change in link_data_requests__locations table: 1 -> 0\"}");
    var told = heard.size();
    rows.count();
    assertThat(heard).hasSize(told);
  }

  @Test
  void tellsAgainWhenNobodyCouldBeTold() {
    rows.count();
    database.execute("delete from data_requests");
    status.set(500);
    assertThatThrownBy(rows::count)
        .isInstanceOf(Refusal.Unavailable.class)
        .hasMessage("The webhook answered 500.");
    status.set(204);
    heard.clear();
    rows.count();
    assertThat(heard).contains("{\"content\":\"Sudden change in data_requests table: 1 -> 0\"}");
    webhook.stop(0);
    database.execute("delete from meta_urls");
    assertThatThrownBy(rows::count).hasMessage("The webhook does not answer.");
  }

  private Object count(String table) {
    return database
        .value("select count from table_count_log where table_name = '" + table + "'")
        .orElseThrow();
  }
}
