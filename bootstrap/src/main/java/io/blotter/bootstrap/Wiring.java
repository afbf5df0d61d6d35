package io.blotter.bootstrap;

import io.blotter.application.account.IdentifyCallers;
import io.blotter.application.agency.BrowseAgenciesService;
import io.blotter.application.audit.ReadHistoryService;
import io.blotter.application.contact.SendMessagesService;
import io.blotter.application.datasource.AddDataSourcesService;
import io.blotter.application.datasource.BrowseDataSourcesService;
import io.blotter.application.follow.EndFollowsService;
import io.blotter.application.follow.FollowSearchesService;
import io.blotter.application.idempotency.AnswerOnce;
import io.blotter.application.idempotency.AnswerOnceService;
import io.blotter.application.imports.ImportCatalogue;
import io.blotter.application.imports.ImportCatalogueService;
import io.blotter.application.location.BrowseLocationsService;
import io.blotter.application.map.ViewMapService;
import io.blotter.application.metrics.ViewMetricsService;
import io.blotter.application.notification.NoteEvents;
import io.blotter.application.notification.NoteEventsService;
import io.blotter.application.search.CheckUrlsService;
import io.blotter.application.search.FindAgenciesByPlaceService;
import io.blotter.application.search.MatchAgenciesService;
import io.blotter.application.search.RememberSearches;
import io.blotter.application.search.RememberSearchesService;
import io.blotter.application.search.SearchDataSourcesService;
import io.blotter.application.search.SuggestNamesService;
import io.blotter.application.shared.CheckReadinessService;
import io.blotter.application.shared.ObserveData;
import io.blotter.application.shared.ObserveDataService;
import io.blotter.application.shared.ReadinessCheck;
import io.blotter.application.shared.RefreshSummaries;
import io.blotter.application.shared.RefreshSummariesService;
import io.blotter.application.shared.port.ConnectionPool;
import io.blotter.application.taxonomy.BrowseTaxonomyService;
import io.blotter.application.usage.MeterCalls;
import io.blotter.application.usage.MeterCallsService;
import io.blotter.persistence.Persistence;
import io.blotter.persistence.usage.UsagePersistence;
import io.blotter.web.agency.AgencyRoutes;
import io.blotter.web.audit.HistoryRoutes;
import io.blotter.web.contact.ContactRoutes;
import io.blotter.web.datasource.DataSourceRoutes;
import io.blotter.web.follow.EndFollowsRoutes;
import io.blotter.web.follow.FollowRoutes;
import io.blotter.web.location.LocationRoutes;
import io.blotter.web.map.MapRoutes;
import io.blotter.web.metrics.MetricsRoutes;
import io.blotter.web.operations.OperationsRoutes;
import io.blotter.web.reference.ReferenceRoutes;
import io.blotter.web.search.LookupRoutes;
import io.blotter.web.search.SearchRoutes;
import io.blotter.web.search.SourceCollectorRoutes;
import io.blotter.web.shared.Routes;
import io.blotter.web.taxonomy.TaxonomyRoutes;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The composition root: which service stands behind which use case, one paragraph per slice. */
public final class Wiring {
  /** More than are made in a round, while the database answers. */
  private static final int WAITING_SEARCHES = 10_000;

  /** For waits inside this process: a moment says nothing but how long ago another one was. */
  static final InstantSource ELAPSED = () -> Instant.EPOCH.plusNanos(System.nanoTime());

  private final Settings settings;
  private final Persistence persistence;
  private final MeterRegistry meters;
  private final ObserveData data;
  private final AccountWiring accounts;
  private final RememberSearches recentSearches;
  private final SearchRounds searches;
  private final PeriodicWork periodicWork = new PeriodicWork();

  public Wiring(Settings settings, Persistence persistence, MeterRegistry meters) {
    this.settings = settings;
    this.persistence = persistence;
    this.meters = meters;
    this.data = new ObserveDataService(persistence.shared().dataSnapshots(), ELAPSED);
    this.accounts = AccountWiring.of(settings, persistence);
    this.recentSearches =
        new RememberSearchesService(
            persistence.search().recentSearches(),
            persistence.transactions(),
            persistence.clock(),
            WAITING_SEARCHES);
    this.searches = new SearchRounds(recentSearches);
  }

  /** Writes down what is searched; to be begun and closed with the server. */
  SearchRounds searches() {
    return searches;
  }

  public ObserveData data() {
    return data;
  }

  public IdentifyCallers callers() {
    return accounts.callers(data);
  }

  /** Knows what is overdue of what the server does by itself. */
  PeriodicWork periodicWork() {
    return periodicWork;
  }

  MeterCalls meter() {
    return meter(settings.usage().shared() ? persistence.clock() : ELAPSED);
  }

  /** Counts calls by {@code clock}. */
  MeterCalls meter(InstantSource clock) {
    var usage = settings.usage();
    return new MeterCallsService(
        usage.allowances(),
        usage.shared() ? persistence.callMeters(clock) : UsagePersistence.inMemory(clock));
  }

  AnswerOnce once() {
    var once =
        new AnswerOnceService(
            persistence.answeredCalls(), persistence.transactions(), persistence.clock());
    return new KeyedRequests(once, settings.secrets().access());
  }

  /**
   * Every slice's endpoints.
   *
   * @param prepared whether the database is
   * @param warnings what is listed besides
   */
  public List<Routes> routes(
      Supplier<ReadinessCheck> prepared,
      List<Supplier<ReadinessCheck>> warnings,
      ConnectionPool pool,
      Supplier<String> metrics) {
    var allWarnings = new ArrayList<>(warnings);
    allWarnings.add(periodicWork::check);
    var slices = new ArrayList<>(slices());
    slices.addAll(new DataRequestWiring(settings, persistence).routes());
    slices.addAll(accounts.routes(searches::settle));
    slices.add(new NotificationWiring(settings, persistence).routes());
    slices.add(new IssueWiring(settings, persistence, meters).routes());
    slices.add(
        new OperationsRoutes(
            new CheckReadinessService(
                prepared,
                persistence.shared().dataSnapshots(),
                persistence.shared().databaseSession(),
                pool,
                allWarnings),
            persistence.jobRuns()::latest,
            metrics,
            settings.usage().metricsToken()));
    slices.add(new ReferenceRoutes(List.copyOf(slices), version()));
    return slices;
  }

  private List<Routes> slices() {
    return List.of(
        new AgencyRoutes(new BrowseAgenciesService(persistence.agencyCatalogue())),
        new DataSourceRoutes(
            new BrowseDataSourcesService(persistence.dataSourceCatalogue()),
            new AddDataSourcesService(
                persistence.dataSources(), noteEvents(persistence), persistence.transactions())),
        new LocationRoutes(new BrowseLocationsService(persistence.locationCatalogue())),
        new TaxonomyRoutes(new BrowseTaxonomyService(persistence.taxonomyCatalogue())),
        new SearchRoutes(
            new SearchDataSourcesService(persistence.search().index()),
            recentSearches,
            persistence.clock()),
        lookups(),
        new ContactRoutes(
            new SendMessagesService(
                new MailWiring(settings, persistence).sendLetters(),
                persistence.transactions(),
                settings.mail().contact())),
        new FollowRoutes(
            new FollowSearchesService(persistence.follows(), persistence.transactions())),
        new EndFollowsRoutes(
            new EndFollowsService(
                NotificationWiring.endingTokens(settings, persistence.clock()),
                persistence.follows(),
                persistence.transactions())),
        new SourceCollectorRoutes(
            new FindAgenciesByPlaceService(persistence.search().agencyPlaces())),
        new SyncWiring(persistence, noteEvents(persistence)).routes(),
        new HistoryRoutes(new ReadHistoryService(persistence.audit().history())),
        new MapRoutes(new ViewMapService(persistence.mapCatalogue())),
        new MetricsRoutes(
            new ViewMetricsService(persistence.metrics(), settings.mail().site().toString())));
  }

  /** What followers will hear of. */
  static NoteEvents noteEvents(Persistence persistence) {
    return new NoteEventsService(persistence.events());
  }

  private Routes lookups() {
    return new LookupRoutes(
        new SuggestNamesService(persistence.search().places(), persistence.search().agencies()),
        new MatchAgenciesService(persistence.search().agencyNames()),
        new CheckUrlsService(persistence.search().knownUrls()));
  }

  public static RefreshSummaries refreshSummaries(Persistence persistence) {
    return new RefreshSummariesService(persistence.shared().summaries());
  }

  public static ImportCatalogue importCatalogue(Persistence persistence) {
    return new ImportCatalogueService(
        persistence.gazetteer(),
        persistence.agencyImports(),
        persistence.sourceImports(),
        persistence.transactions());
  }

  private static String version() {
    var version = Wiring.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
