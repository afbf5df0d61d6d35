package io.blotter.persistence;

import io.blotter.application.account.port.Accounts;
import io.blotter.application.account.port.ApiKeys;
import io.blotter.application.account.port.GitHubSignIns;
import io.blotter.application.account.port.OldProofs;
import io.blotter.application.account.port.PendingUsers;
import io.blotter.application.account.port.Profiles;
import io.blotter.application.account.port.ResetTokens;
import io.blotter.application.account.port.SignInThrottles;
import io.blotter.application.account.port.UserSessions;
import io.blotter.application.account.port.Users;
import io.blotter.application.agency.port.AgencyCatalogue;
import io.blotter.application.datasource.port.DataSourceCatalogue;
import io.blotter.application.imports.port.AgencyImports;
import io.blotter.application.imports.port.Gazetteer;
import io.blotter.application.imports.port.SourceImports;
import io.blotter.application.location.port.LocationCatalogue;
import io.blotter.application.mail.port.MailQueue;
import io.blotter.application.map.port.MapCatalogue;
import io.blotter.application.metrics.port.Metrics;
import io.blotter.application.search.AgencySuggestion;
import io.blotter.application.search.PlaceSuggestion;
import io.blotter.application.search.port.AgencyNames;
import io.blotter.application.search.port.KnownUrls;
import io.blotter.application.search.port.SearchIndex;
import io.blotter.application.search.port.Suggestions;
import io.blotter.application.shared.port.DataSnapshots;
import io.blotter.application.shared.port.Summaries;
import io.blotter.application.shared.port.Transactions;
import io.blotter.application.taxonomy.port.TaxonomyCatalogue;
import io.blotter.application.usage.port.CallMeters;
import io.blotter.domain.account.KeyId;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.RefreshId;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.AgencyType;
import io.blotter.domain.agency.JurisdictionType;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.location.LocationType;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.persistence.account.AccountPersistence;
import io.blotter.persistence.agency.AgencyPersistence;
import io.blotter.persistence.datasource.DataSourcePersistence;
import io.blotter.persistence.imports.ImportPersistence;
import io.blotter.persistence.location.LocationPersistence;
import io.blotter.persistence.mail.MailPersistence;
import io.blotter.persistence.map.MapPersistence;
import io.blotter.persistence.metrics.MetricsPersistence;
import io.blotter.persistence.search.SearchPersistence;
import io.blotter.persistence.shared.IdTypeHandler;
import io.blotter.persistence.shared.LabelTypeHandler;
import io.blotter.persistence.shared.ListTypeHandler;
import io.blotter.persistence.shared.Sessions;
import io.blotter.persistence.shared.SharedPersistence;
import io.blotter.persistence.shared.UuidTypeHandler;
import io.blotter.persistence.taxonomy.TaxonomyPersistence;
import io.blotter.persistence.usage.UsagePersistence;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** The database's front door: every outbound port that PostgreSQL serves. */
public final class Persistence {
  private static final List<Consumer<Configuration>> SLICES =
      List.of(
          SharedPersistence::register,
          AccountPersistence::register,
          AgencyPersistence::register,
          DataSourcePersistence::register,
          LocationPersistence::register,
          TaxonomyPersistence::register,
          SearchPersistence::register,
          MapPersistence::register,
          MetricsPersistence::register,
          MailPersistence::register,
          ImportPersistence::register);

  private final Sessions sessions;

  private Persistence(Sessions sessions) {
    this.sessions = sessions;
  }

  /** Everything on one pool. */
  public static Persistence over(DataSource pool) {
    return over(pool, pool);
  }

  /** Writes on one pool; reads outside a transaction on the other, which may be a replica's. */
  public static Persistence over(DataSource writing, DataSource reading) {
    return new Persistence(new Sessions(statements(writing), writing, reading));
  }

  /** The same statements on another pool. */
  public Persistence on(DataSource pool) {
    return new Persistence(sessions.on(pool));
  }

  public Transactions transactions() {
    return sessions;
  }

  public DataSnapshots dataSnapshots() {
    return SharedPersistence.dataSnapshots(sessions);
  }

  public Summaries summaries() {
    return SharedPersistence.summaries(sessions);
  }

  public Users users() {
    return AccountPersistence.users(sessions);
  }

  public Accounts accounts() {
    return AccountPersistence.accounts(sessions);
  }

  public Profiles profiles() {
    return AccountPersistence.profiles(sessions);
  }

  public PendingUsers pendingUsers() {
    return AccountPersistence.pendingUsers(sessions);
  }

  public ResetTokens resetTokens() {
    return AccountPersistence.resetTokens(sessions);
  }

  public UserSessions userSessions() {
    return AccountPersistence.userSessions(sessions);
  }

  public SignInThrottles signInThrottles() {
    return AccountPersistence.signInThrottles(sessions);
  }

  public GitHubSignIns gitHubSignIns() {
    return AccountPersistence.gitHubSignIns(sessions);
  }

  public OldProofs oldProofs() {
    return AccountPersistence.oldProofs(sessions);
  }

  public AgencyCatalogue agencyCatalogue() {
    return AgencyPersistence.catalogue(sessions);
  }

  public ApiKeys apiKeys() {
    return AccountPersistence.apiKeys(sessions);
  }

  public DataSourceCatalogue dataSourceCatalogue() {
    return DataSourcePersistence.catalogue(sessions);
  }

  public LocationCatalogue locationCatalogue() {
    return LocationPersistence.catalogue(sessions);
  }

  public TaxonomyCatalogue taxonomyCatalogue() {
    return TaxonomyPersistence.catalogue(sessions);
  }

  public SearchIndex searchIndex() {
    return SearchPersistence.index(sessions);
  }

  public KnownUrls knownUrls() {
    return SearchPersistence.knownUrls(sessions);
  }

  public Suggestions<PlaceSuggestion> placeSuggestions() {
    return SearchPersistence.places(sessions);
  }

  public Suggestions<AgencySuggestion> agencySuggestions() {
    return SearchPersistence.agencies(sessions);
  }

  public AgencyNames agencyNames() {
    return SearchPersistence.agencyNames(sessions);
  }

  public MapCatalogue mapCatalogue() {
    return MapPersistence.catalogue(sessions);
  }

  public Metrics metrics() {
    return MetricsPersistence.metrics(sessions);
  }

  public MailQueue mailQueue() {
    return MailPersistence.queue(sessions);
  }

  public Gazetteer gazetteer() {
    return ImportPersistence.gazetteer(sessions);
  }

  public AgencyImports agencyImports() {
    return ImportPersistence.agencies(sessions);
  }

  public SourceImports sourceImports() {
    return ImportPersistence.sources(sessions);
  }

  /** Meters that all servers on this database share. */
  public CallMeters callMeters(InstantSource clock) {
    return UsagePersistence.shared(sessions.pool(), clock);
  }

  private static SqlSessionFactory statements(DataSource pool) {
    var transactions = new JdbcTransactionFactory();
    var properties = new Properties();
    properties.setProperty("skipSetAutoCommitOnClose", "true");
    transactions.setProperties(properties);
    var configuration = new Configuration(new Environment("main", transactions, pool));
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setArgNameBasedConstructorAutoMapping(true);
    configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
    configuration.setCacheEnabled(false);
    var handlers = configuration.getTypeHandlerRegistry();
    handlers.register(List.class, new ListTypeHandler());
    handlers.register(AgencyId.class, new IdTypeHandler<>(AgencyId::new));
    handlers.register(DataSourceId.class, new IdTypeHandler<>(DataSourceId::new));
    handlers.register(LocationId.class, new IdTypeHandler<>(LocationId::new));
    handlers.register(KeyId.class, new IdTypeHandler<>(KeyId::new));
    handlers.register(UserId.class, new IdTypeHandler<>(UserId::new));
    handlers.register(SessionId.class, new UuidTypeHandler<>(SessionId::new, SessionId::value));
    handlers.register(RefreshId.class, new UuidTypeHandler<>(RefreshId::new, RefreshId::value));
    handlers.register(Permission.class, new LabelTypeHandler<>(Permission.class));
    handlers.register(AgencyType.class, new LabelTypeHandler<>(AgencyType.class));
    handlers.register(JurisdictionType.class, new LabelTypeHandler<>(JurisdictionType.class));
    handlers.register(LocationType.class, new LabelTypeHandler<>(LocationType.class));
    handlers.register(RecordType.class, new LabelTypeHandler<>(RecordType.class));
    SLICES.forEach(slice -> slice.accept(configuration));
    configuration
        .getMappedStatementNames(); // reads every statement now, so that a mistake stops the start
    return new SqlSessionFactoryBuilder().build(configuration);
  }
}
