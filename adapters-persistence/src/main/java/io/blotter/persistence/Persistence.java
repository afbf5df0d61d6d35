package io.blotter.persistence;

import io.blotter.application.ratelimit.port.RateCounters;
import io.blotter.application.shared.port.Transactions;
import io.blotter.persistence.account.AccountPersistence;
import io.blotter.persistence.agency.AgencyPersistence;
import io.blotter.persistence.audit.AuditPersistence;
import io.blotter.persistence.call.CallPersistence;
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
import io.blotter.persistence.project.ProjectPersistence;
import io.blotter.persistence.ratelimit.RateLimitPersistence;
import io.blotter.persistence.search.SearchPersistence;
import io.blotter.persistence.shared.DatabaseClock;
import io.blotter.persistence.shared.Sessions;
import io.blotter.persistence.shared.SharedPersistence;
import io.blotter.persistence.shared.Standby;
import io.blotter.persistence.sync.SyncPersistence;
import io.blotter.persistence.taxonomy.TaxonomyPersistence;
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

  public AccountPersistence account() {
    return new AccountPersistence(sessions);
  }

  public AgencyPersistence agency() {
    return new AgencyPersistence(sessions);
  }

  public AuditPersistence audit() {
    return new AuditPersistence(sessions);
  }

  public CallPersistence call() {
    return new CallPersistence(sessions);
  }

  public DataRequestPersistence dataRequest() {
    return new DataRequestPersistence(sessions);
  }

  public DataSourcePersistence dataSource() {
    return new DataSourcePersistence(sessions);
  }

  public FollowPersistence follow() {
    return new FollowPersistence(sessions);
  }

  public IdempotencyPersistence idempotency() {
    return new IdempotencyPersistence(sessions);
  }

  public ImportPersistence imports() {
    return new ImportPersistence(sessions);
  }

  public IssuePersistence issue() {
    return new IssuePersistence(sessions);
  }

  public JobPersistence job() {
    return new JobPersistence(sessions);
  }

  public LocationPersistence location() {
    return new LocationPersistence(sessions);
  }

  public MailPersistence mail() {
    return new MailPersistence(sessions);
  }

  public MapPersistence map() {
    return new MapPersistence(sessions);
  }

  public MetricsPersistence metrics() {
    return new MetricsPersistence(sessions);
  }

  public NotificationPersistence notification() {
    return new NotificationPersistence(sessions);
  }

  public ProjectPersistence project() {
    return new ProjectPersistence(sessions);
  }

  public SearchPersistence search() {
    return new SearchPersistence(sessions);
  }

  public SyncPersistence sync() {
    return new SyncPersistence(sessions);
  }

  public TaxonomyPersistence taxonomy() {
    return new TaxonomyPersistence(sessions);
  }

  /** Counters that all servers on this database share. */
  public RateCounters rateCounters(InstantSource clock) {
    return RateLimitPersistence.shared(sessions.pool(), clock);
  }
}
