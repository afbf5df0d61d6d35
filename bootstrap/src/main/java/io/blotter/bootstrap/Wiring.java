package io.blotter.bootstrap;

import io.blotter.application.account.IdentifyCallers;
import io.blotter.application.agency.BrowseAgenciesService;
import io.blotter.application.audit.ReadHistoryService;
import io.blotter.application.contact.SendMessagesService;
import io.blotter.application.datasource.AddDataSources;
import io.blotter.application.datasource.AddDataSourcesService;
import io.blotter.application.datasource.BrowseDataSourcesService;
import io.blotter.application.follow.EndFollowsService;
import io.blotter.application.follow.FollowSearchesService;
import io.blotter.application.idempotency.RunOnce;
import io.blotter.application.idempotency.RunOnceService;
import io.blotter.application.imports.ImportCatalogue;
import io.blotter.application.imports.ImportCatalogueService;
import io.blotter.application.location.BrowseLocationsService;
import io.blotter.application.map.ViewMapService;
import io.blotter.application.metrics.ViewMetricsService;
import io.blotter.application.notification.NoteEvents;
import io.blotter.application.notification.NoteEventsService;
import io.blotter.application.ratelimit.RateLimiter;
import io.blotter.application.ratelimit.RateLimiterService;
import io.blotter.application.search.FindAgenciesByPlaceService;
import io.blotter.application.search.RememberSearches;
import io.blotter.application.search.RememberSearchesService;
import io.blotter.application.search.SearchDataSourcesService;
import io.blotter.application.shared.CheckReadinessService;
import io.blotter.application.shared.DataVersion;
import io.blotter.application.shared.DataVersionService;
import io.blotter.application.shared.ReadinessCheck;
import io.blotter.application.shared.RefreshSummaries;
import io.blotter.application.shared.RefreshSummariesService;
import io.blotter.application.shared.port.ConnectionPool;
import io.blotter.application.sync.SyncUseCases;
import io.blotter.application.taxonomy.BrowseTaxonomyService;
import io.blotter.persistence.Persistence;
import io.blotter.persistence.ratelimit.RateLimitPersistence;
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
import io.blotter.web.search.ExploreRoutes;
import io.blotter.web.search.SearchRoutes;
import io.blotter.web.search.SourceCollectorRoutes;
import io.blotter.web.shared.Routes;
import io.blotter.web.sync.SyncRoutes;
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
  private final DataVersion data;
  private final AccountWiring accounts;
  private final RememberSearches recentSearches;
  private final RecentSearchFlusher searches;
  private final PagesWiring pages;
  private final PeriodicWork periodicWork = new PeriodicWork();

  public Wiring(Settings settings, Persistence persistence, MeterRegistry meters) {
    this.settings = settings;
    this.persistence = persistence;
    this.meters = meters;
    this.data = new DataVersionService(persistence.shared().dataSnapshots(), ELAPSED);
    this.accounts = AccountWiring.of(settings, persistence);
    this.recentSearches =
        new RememberSearchesService(
            persistence.search().recentSearches(),
            persistence.transactions(),
            persistence.clock(),
            WAITING_SEARCHES);
    this.searches = new RecentSearchFlusher(recentSearches);
    this.pages = new PagesWiring(settings, persistence, accounts, callers(), searches::settle);
  }

  /** Writes down what is searched; to be begun and closed with the server. */
  RecentSearchFlusher searches() {
    return searches;
  }

  public DataVersion data() {
    return data;
  }

  PagesWiring pages() {
    return pages;
  }

  public IdentifyCallers callers() {
    return accounts.useCases().identifyCallers(data);
  }

  /** Knows what is overdue of what the server does by itself. */
  PeriodicWork periodicWork() {
    return periodicWork;
  }

  RateLimiter meter() {
    return meter(settings.usage().shared() ? persistence.clock() : ELAPSED);
  }

  /** Counts calls by {@code clock}. */
  RateLimiter meter(InstantSource clock) {
    var usage = settings.usage();
    return new RateLimiterService(
        usage.rateLimits(),
        usage.shared() ? persistence.rateCounters(clock) : RateLimitPersistence.inMemory(clock));
  }

  RunOnce once() {
    var once =
        new RunOnceService(
            persistence.idempotency(), persistence.transactions(), persistence.clock());
    return new KeyedRequests(once, settings.secrets().access().secret());
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
    allWarnings.add(Build.current()::check);
    var slices = new ArrayList<>(slices());
    slices.addAll(new DataRequestWiring(settings, persistence).routes());
    slices.addAll(new CallWiring(settings, persistence).routes());
    slices.addAll(ProjectWiring.routes(persistence));
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
            persistence.job().runs()::latest,
            metrics,
            settings.usage().metricsToken()));
    var reference = new ReferenceRoutes(List.copyOf(slices), Build.current().version());
    slices.add(reference);
    slices.addAll(pages.routes(search(), reference::describe));
    return slices;
  }

  private List<Routes> slices() {
    return List.of(
        new AgencyRoutes(new BrowseAgenciesService(persistence.agency())),
        new DataSourceRoutes(
            new BrowseDataSourcesService(persistence.dataSource().catalogue()),
            addDataSources(persistence)),
        new LocationRoutes(new BrowseLocationsService(persistence.location())),
        new TaxonomyRoutes(new BrowseTaxonomyService(persistence.taxonomy())),
        new SearchRoutes(
            new SearchDataSourcesService(persistence.search().index()),
            recentSearches,
            persistence.clock()),
        new ExploreRoutes(search().explore()),
        search().lookups(),
        new ContactRoutes(
            new SendMessagesService(
                new MailWiring(settings, persistence).sendMail(),
                persistence.transactions(),
                settings.mail().contact())),
        new FollowRoutes(
            new FollowSearchesService(persistence.follow(), persistence.transactions())),
        new EndFollowsRoutes(
            new EndFollowsService(
                NotificationWiring.endingTokens(settings, persistence.clock()),
                persistence.follow(),
                persistence.transactions())),
        new SourceCollectorRoutes(
            new FindAgenciesByPlaceService(persistence.search().agencyPlaces())),
        sync(),
        new HistoryRoutes(new ReadHistoryService(persistence.audit().history())),
        new MapRoutes(new ViewMapService(persistence.map())),
        new MetricsRoutes(
            new ViewMetricsService(persistence.metrics(), settings.mail().site().toString())));
  }

  static AddDataSources addDataSources(Persistence persistence) {
    return new AddDataSourcesService(
        persistence.dataSource().sources(), noteEvents(persistence), persistence.transactions());
  }

  /** What followers will hear of. */
  static NoteEvents noteEvents(Persistence persistence) {
    return new NoteEventsService(persistence.notification().events());
  }

  private Routes sync() {
    var sync = sync(persistence);
    return new SyncRoutes(sync.agencies(), sync.dataSources(), sync.metaUrls(), sync.listFollows());
  }

  public static SyncUseCases sync(Persistence persistence) {
    return new SyncUseCases(
        persistence.sync(),
        persistence.transactions(),
        noteEvents(persistence)::sourcesBecameVisible);
  }

  private SearchWiring search() {
    return new SearchWiring(persistence);
  }

  public static RefreshSummaries refreshSummaries(Persistence persistence) {
    return new RefreshSummariesService(persistence.shared().summaries());
  }

  public static ImportCatalogue importCatalogue(Persistence persistence) {
    return new ImportCatalogueService(persistence.imports(), persistence.transactions());
  }
}
