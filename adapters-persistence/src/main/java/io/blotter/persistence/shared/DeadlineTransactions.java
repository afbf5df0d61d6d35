package io.blotter.persistence.shared;

import java.sql.Connection;
import org.apache.ibatis.transaction.Transaction;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** Makes transactions that keep to the call's deadline. */
public final class DeadlineTransactions extends JdbcTransactionFactory {
  @Override
  public Transaction newTransaction(Connection connection) {
    return new DeadlineTransaction(connection);
  }
}
