package io.blotter.persistence.issue;

import io.blotter.application.issue.port.IssueBook;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The issue slice's port in PostgreSQL. */
public final class IssuePersistence {
  private IssuePersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(IssueMapper.class);
  }

  public static IssueBook book(Sessions sessions) {
    return new MyBatisIssueBook(sessions);
  }
}
