package io.blotter.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.search.RecentSearchesInMemory.State;
import io.blotter.application.shared.DirectTransactions;
import io.blotter.domain.account.UserId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberSearchesTest {
  private static final UserId ANN = new UserId(1);
  private static final UserId BOB = new UserId(2);

  private final RecentSearchesInMemory kept = new RecentSearchesInMemory();
  private final RememberSearches searches =
      new RememberSearchesService(kept, new DirectTransactions(), () -> Instant.EPOCH, 200);

  @Test
  void asksNothingOfTheDatabaseUntilItWritesAndNothingWhereNothingWaits() {
    kept.become(State.AWAY);
    searches.writeDown();
    searches.note(ANN, at(1));
    assertThat(kept.batches()).isEmpty();
    assertThat(searches.lost()).isZero();
  }

  @Test
  void writesWhatWaitsAtOnceAndOnce() {
    searches.note(ANN, at(1));
    searches.note(BOB, at(2));
    searches.note(ANN, at(3));
    searches.writeDown();
    searches.writeDown();
    assertThat(kept.batches()).hasSize(1);
    assertThat(places(ANN)).containsExactly(1L, 3L);
    assertThat(places(BOB)).containsExactly(2L);
    assertThat(searches.written()).isEqualTo(3);
  }

  @Test
  void writesOnlyTheNewestFiftyOfAUser() {
    IntStream.rangeClosed(1, 120).forEach(place -> searches.note(ANN, at(place)));
    searches.note(BOB, at(1));
    searches.writeDown();
    assertThat(places(ANN)).hasSize(50).startsWith(71L).endsWith(120L);
    assertThat(places(BOB)).containsExactly(1L);
    assertThat(searches.lost()).isZero();
  }

  @Test
  void dropsWhatIsTooMuchAndCountsIt() {
    IntStream.rangeClosed(1, 207).forEach(place -> searches.note(ANN, at(place)));
    assertThat(searches.lost()).isEqualTo(7);
    searches.writeDown();
    searches.note(BOB, at(1));
    searches.writeDown();
    assertThat(places(BOB)).containsExactly(1L);
    assertThat(searches.lost()).isEqualTo(7);
  }

  @Test
  void forgetsQuietlyWhereTheDatabaseTakesNoWrites() {
    kept.become(State.READ_ONLY);
    searches.note(ANN, at(1));
    searches.writeDown();
    kept.become(State.WELL);
    searches.writeDown();
    assertThat(kept.batches()).isEmpty();
    assertThat(searches.lost()).isZero();
  }

  @Test
  void waitsForADatabaseThatIsAway() {
    kept.become(State.AWAY);
    searches.note(ANN, at(1));
    assertThatThrownBy(searches::writeDown).isInstanceOf(Refusal.Unavailable.class);
    kept.become(State.WELL);
    searches.writeDown();
    assertThat(places(ANN)).containsExactly(1L);
    assertThat(searches.lost()).isZero();
  }

  @Test
  void offersWhatIsRefusedOnlyOnce() {
    kept.become(State.REFUSING);
    searches.note(ANN, at(1));
    searches.note(ANN, at(2));
    assertThatThrownBy(searches::writeDown).isInstanceOf(IllegalStateException.class);
    kept.become(State.WELL);
    searches.writeDown();
    assertThat(kept.batches()).isEmpty();
    assertThat(searches.lost()).isEqualTo(2);
  }

  private static SearchCriteria at(int place) {
    return new SearchCriteria(new LocationId(place), List.of(), List.of());
  }

  private List<Long> places(UserId user) {
    return kept.batches().stream()
        .flatMap(List::stream)
        .filter(search -> search.user().equals(user))
        .map(search -> search.search().location())
        .filter(LocationId.class::isInstance)
        .map(LocationId::value)
        .toList();
  }
}
