package io.blotter.bootstrap;

import io.blotter.application.account.AddUsers;
import io.blotter.application.account.AddUsersService;
import io.blotter.application.account.IdentifyCallers;
import io.blotter.application.account.IdentifyCallersService;
import io.blotter.application.agency.BrowseAgenciesService;
import io.blotter.application.shared.CheckReadinessService;
import io.blotter.application.shared.Memory;
import io.blotter.application.shared.ObserveData;
import io.blotter.application.shared.ObserveDataService;
import io.blotter.application.shared.RefreshSummaries;
import io.blotter.application.shared.RefreshSummariesService;
import io.blotter.domain.account.ApiKey;
import io.blotter.external.token.JoseAccessTokens;
import io.blotter.persistence.Persistence;
import io.blotter.web.agency.AgencyRoutes;
import io.blotter.web.operations.OperationsRoutes;
import io.blotter.web.shared.Routes;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The composition root: which service stands behind which use case, one paragraph per slice. */
public final class Wiring {
  private static final int REMEMBERED_KEYS = 10_000;

  private final Settings settings;
  private final Persistence persistence;
  private final ObserveData data;

  public Wiring(Settings settings, Persistence persistence) {
    this.settings = settings;
    this.persistence = persistence;
    this.data = new ObserveDataService(persistence.dataSnapshots(), InstantSource.system());
  }

  public ObserveData data() {
    return data;
  }

  public IdentifyCallers callers() {
    return new IdentifyCallersService(
        persistence.apiKeys(),
        JoseAccessTokens.signedWith(settings.jwtSecret().bytes(), InstantSource.system()),
        new Memory<>(data, REMEMBERED_KEYS));
  }

  /** Every slice's endpoints. */
  public List<Routes> routes(BooleanSupplier prepared, Supplier<String> metrics) {
    return List.of(
        new AgencyRoutes(new BrowseAgenciesService(persistence.agencyCatalogue())),
        new OperationsRoutes(
            new CheckReadinessService(prepared, persistence.dataSnapshots()), metrics));
  }

  public static RefreshSummaries refreshSummaries(Persistence persistence) {
    return new RefreshSummariesService(persistence.summaries());
  }

  public static AddUsers addUsers(Persistence persistence) {
    return new AddUsersService(persistence.users(), persistence.transactions(), Wiring::newKey);
  }

  private static ApiKey newKey() {
    var random = new byte[16];
    new SecureRandom().nextBytes(random);
    return ApiKey.of(random);
  }
}
