package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.toolchain.differ.Outcome.Proposal;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No value is lost without a word, and none is cut: rows that do not fit stop the file. */
class ValuesTest {
  @AutoClose private final Proposals proposals = new Proposals();

  static List<ValueCase> cases() throws IOException {
    return ValueCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesWhatIsLostAndKeepsTheRest(ValueCase change) throws Exception {
    if (!change.losses().isEmpty()) {
      assertThat(proposals.reasons(change.before(), change.after(), List.of()).split("; ", -1))
          .containsExactlyElementsOf(
              change.losses().stream()
                  .map(loss -> "lost for good, unless allowed: " + loss)
                  .toList());
    }
    var proposal = proposals.allowed(change.before(), change.after());
    assertThat(proposal.losses()).containsExactlyElementsOf(change.losses());
    assertThat(proposal.lossesDown()).containsExactlyElementsOf(change.lossesDown());

    var filled = proposals.databases().empty();
    filled.run(List.of(change.before(), change.rows()));
    var before = ColumnDigests.of(filled);
    if (change.stopped().isEmpty()) {
      up(filled, proposal);
      down(filled, proposal);
      assertThat(change.losses())
          .containsAll(
              before.changed(ColumnDigests.of(filled)).stream().map(Losses::valuesOf).toList());
    } else {
      assertThatThrownBy(() -> up(filled, proposal)).hasMessageContaining(change.stopped());
      assertThat(before.changed(ColumnDigests.of(filled))).isEmpty();
    }
  }

  @Test
  void castsNothingThatPostgresqlStoresByItself() throws Exception {
    var before =
        "create table public.memo (id int primary key, a numeric(10,2), b text[], c box, d text)";
    var after = before.replace("10,2", "9,1").replace("text[]", "varchar(5)[]");
    for (var step : proposals.allowed(before, after).steps()) {
      assertThat(step.up().text() + step.down().text()).doesNotContain("using");
    }
    var cast = proposals.allowed(before, after.replace("c box", "c point"));
    assertThat(cast.steps().getFirst().up().text())
        .contains("c type point using c::point")
        .doesNotContain("using a", "using b");
  }

  @Test
  void saysWhatToDoWhereThereIsNoCast() throws Exception {
    var before = "create extension hstore; create table public.memo (id int primary key, j hstore)";
    assertThat(proposals.outcome(before, before.replace("j hstore", "j json"), List.of(), true))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.reasons().getFirst())
                    .contains("no cast between these types", "db create --empty"));
  }

  private static void up(ScratchDatabase database, Proposal proposal) throws SQLException {
    for (var step : proposal.steps()) {
      step.up().run(database);
    }
  }

  private static void down(ScratchDatabase database, Proposal proposal) throws SQLException {
    for (var step : proposal.steps().reversed()) {
      step.down().run(database);
    }
  }
}
