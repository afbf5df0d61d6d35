package io.blotter.persistence;

import io.blotter.domain.account.KeyId;
import io.blotter.domain.account.RefreshId;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.audit.ChangeId;
import io.blotter.domain.call.CallId;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.IssueNumber;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.JsonObject;
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
import io.blotter.persistence.search.SearchPersistence;
import io.blotter.persistence.shared.DeadlineTransactions;
import io.blotter.persistence.shared.IdTypeHandler;
import io.blotter.persistence.shared.JsonTypeHandler;
import io.blotter.persistence.shared.LabelTypeHandler;
import io.blotter.persistence.shared.ListTypeHandler;
import io.blotter.persistence.shared.SharedPersistence;
import io.blotter.persistence.shared.UuidTypeHandler;
import io.blotter.persistence.sync.SyncPersistence;
import io.blotter.persistence.taxonomy.TaxonomyPersistence;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.ibatis.logging.nologging.NoLoggingImpl;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;

/** All mapped statements, and how the domain's values travel in them. */
final class MappedStatements {
  private static final List<Consumer<Configuration>> SLICES =
      List.of(
          SharedPersistence::register,
          AccountPersistence::register,
          AgencyPersistence::register,
          CallPersistence::register,
          DataRequestPersistence::register,
          AuditPersistence::register,
          DataSourcePersistence::register,
          IdempotencyPersistence::register,
          JobPersistence::register,
          LocationPersistence::register,
          TaxonomyPersistence::register,
          SearchPersistence::register,
          FollowPersistence::register,
          MapPersistence::register,
          MetricsPersistence::register,
          MailPersistence::register,
          NotificationPersistence::register,
          SyncPersistence::register,
          IssuePersistence::register,
          ImportPersistence::register,
          ProjectPersistence::register);

  private MappedStatements() {}

  static StatementsOnDemand on(DataSource pool) {
    var configuration =
        new StatementsOnDemand(new Environment("main", new DeadlineTransactions(), pool));
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setArgNameBasedConstructorAutoMapping(true);
    configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
    configuration.setCacheEnabled(false);
    configuration.setLogImpl(NoLoggingImpl.class); // it would log what statements are given
    configuration.setDefaultEnumTypeHandler(LabelTypeHandler.class);
    var handlers = configuration.getTypeHandlerRegistry();
    handlers.register(List.class, new ListTypeHandler());
    handlers.register(JsonObject.class, new JsonTypeHandler<>(JsonObject::new, JsonObject::text));
    handlers.register(
        JsonDocument.class, new JsonTypeHandler<>(JsonDocument::new, JsonDocument::text));
    handlers.register(UUID.class, new UuidTypeHandler<>(uuid -> uuid, uuid -> uuid));
    handlers.register(AgencyId.class, new IdTypeHandler<>(AgencyId::new));
    handlers.register(CallId.class, new IdTypeHandler<>(CallId::new));
    handlers.register(ChangeId.class, new IdTypeHandler<>(ChangeId::new));
    handlers.register(DataSourceId.class, new IdTypeHandler<>(DataSourceId::new));
    handlers.register(DataRequestId.class, new IdTypeHandler<>(DataRequestId::new));
    handlers.register(IssueNumber.class, new IdTypeHandler<>(IssueNumber::new));
    handlers.register(MetaUrlId.class, new IdTypeHandler<>(MetaUrlId::new));
    handlers.register(LocationId.class, new IdTypeHandler<>(LocationId::new));
    handlers.register(KeyId.class, new IdTypeHandler<>(KeyId::new));
    handlers.register(ProjectId.class, new IdTypeHandler<>(ProjectId::new));
    handlers.register(UserId.class, new IdTypeHandler<>(UserId::new));
    handlers.register(SessionId.class, new UuidTypeHandler<>(SessionId::new, SessionId::value));
    handlers.register(RefreshId.class, new UuidTypeHandler<>(RefreshId::new, RefreshId::value));
    SLICES.forEach(slice -> slice.accept(configuration));
    return configuration;
  }
}
