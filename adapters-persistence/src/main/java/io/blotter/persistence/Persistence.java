package io.blotter.persistence;

import io.blotter.application.account.port.Accounts;
import io.blotter.application.account.port.ApiKeys;
import io.blotter.application.account.port.GitHubSignIns;
import io.blotter.application.account.port.OldProofs;
import io.blotter.application.account.port.PendingUsers;
import io.blotter.application.account.port.Profiles;
import io.blotter.application.account.port.ResetTokens;
import io.blotter.application.account.port.SignInRecords;
import io.blotter.application.account.port.UserSessions;
import io.blotter.application.account.port.Users;
import io.blotter.application.agency.port.AgencyCatalogue;
import io.blotter.application.datasource.port.DataSourceCatalogue;
import io.blotter.application.datasource.port.DataSources;
import io.blotter.application.follow.port.Follows;
import io.blotter.application.idempotency.port.AnsweredCalls;
import io.blotter.application.imports.port.AgencyImports;
import io.blotter.application.imports.port.Gazetteer;
import io.blotter.application.imports.port.SourceImports;
import io.blotter.application.issue.port.IssueBook;
import io.blotter.application.job.port.JobRuns;
import io.blotter.application.job.port.OldRows;
import io.blotter.application.location.port.LocationCatalogue;
import io.blotter.application.mail.port.MailQueue;
import io.blotter.application.map.port.MapCatalogue;
import io.blotter.application.metrics.port.Metrics;
import io.blotter.application.notification.port.Bulletins;
import io.blotter.application.notification.port.Events;
import io.blotter.application.shared.port.Transactions;
import io.blotter.application.taxonomy.port.TaxonomyCatalogue;
import io.blotter.application.usage.port.CallMeters;
import io.blotter.persistence.account.AccountPersistence;
import io.blotter.persistence.agency.AgencyPersistence;
import io.blotter.persistence.audit.AuditPersistence;
import io.blotter.persistence.datarequest.DataRequestPersistence;
import io.blotter.persistence.datasource.DataSourcePersistence;
import io.blotter.persistence.follow.FollowPersistence;
import io.blotter.persistence.idempotency.IdempotencyPersistence;
import io.blotter.persistence.imports.ImportPersistence;
import io.blotter.persistence.issue.IssuePersistence;
import io.blotter.persistence.job.JobPersistence;
import io.blotter.persistence.location.LocationPersistence;
import io.blotter.persistence.mail.MailPersistence;
import io.blotter.persistence.map.MapPersistence;
import io.blotter.persistence.metrics.MetricsPersistence;
import io.blotter.persistence.notification.NotificationPersistence;
import io.blotter.persistence.search.SearchPersistence;
import io.blotter.persistence.shared.DatabaseClock;
import io.blotter.persistence.shared.Sessions;
import io.blotter.persistence.shared.SharedPersistence;
import io.blotter.persistence.shared.Standby;
import io.blotter.persistence.sync.SyncPersistence;
import io.blotter.persistence.taxonomy.TaxonomyPersistence;
import io.blotter.persistence.usage.UsagePersistence;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.jspecify.annotations.Nullable;

/** The database's front door: every outbound port that PostgreSQL serves. */
public final class Persistence {
  private final StatementsOnDemand statements;
  private final Sessions sessions;
  private final DatabaseClock clock;

  private Persistence(StatementsOnDemand statements, Sessions sessions, DatabaseClock clock) {
    this.statements = statements;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Everything on one pool. */
  public static Persistence over(DataSource pool) {
    return over(pool, null);
  }

  /** Writes on one pool; reads outside a transaction on the standby, while it can be used. */
  public static Persistence over(DataSource writing, @Nullable Standby standby) {
    var statements = MappedStatements.on(writing);
    var factory = new SqlSessionFactoryBuilder().build(statements);
    var sessions = new Sessions(factory, writing, standby);
    return new Persistence(statements, sessions, SharedPersistence.clock(sessions));
  }

  /** The same statements on another pool, and the same clock. */
  public Persistence on(DataSource pool) {
    return new Persistence(statements, sessions.on(pool), clock);
  }

  /** The time by which everything is measured that outlives a call or concerns two servers. */
  public DatabaseClock clock() {
    return clock;
  }

  /**
   * Reads the statements that nobody has asked for yet, so that nobody waits for it later.
   *
   * @throws RuntimeException when there is a mistake in one
   */
  public void readStatements() {
    statements.readAll();
  }

  public Transactions transactions() {
    return sessions;
  }

  /** The ports that every slice shares. */
  public SharedPersistence shared() {
    return new SharedPersistence(sessions);
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

  public SignInRecords signInRecords() {
    return AccountPersistence.signInRecords(sessions);
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

  public DataSources dataSources() {
    return DataSourcePersistence.sources(sessions);
  }

  public DataRequestPersistence dataRequests() {
    return new DataRequestPersistence(sessions);
  }

  public LocationCatalogue locationCatalogue() {
    return LocationPersistence.catalogue(sessions);
  }

  public TaxonomyCatalogue taxonomyCatalogue() {
    return TaxonomyPersistence.catalogue(sessions);
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

  public IssueBook issueBook() {
    return IssuePersistence.book(sessions);
  }

  public Bulletins bulletins() {
    return NotificationPersistence.bulletins(sessions);
  }

  public AnsweredCalls answeredCalls() {
    return IdempotencyPersistence.calls(sessions);
  }

  public JobRuns jobRuns() {
    return JobPersistence.runs(sessions);
  }

  public OldRows oldRows() {
    return JobPersistence.oldRows(sessions);
  }

  public Events events() {
    return NotificationPersistence.events(sessions);
  }

  public SearchPersistence search() {
    return new SearchPersistence(sessions);
  }

  public AuditPersistence audit() {
    return new AuditPersistence(sessions);
  }

  /** The ports of what the source manager does. */
  public SyncPersistence sync() {
    return new SyncPersistence(sessions);
  }

  public Follows follows() {
    return FollowPersistence.follows(sessions);
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
}
