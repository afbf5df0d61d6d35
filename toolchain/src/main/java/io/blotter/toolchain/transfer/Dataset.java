package io.blotter.toolchain.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.List;

/** The rows of a database at one moment, to be read table by table, in PostgreSQL's COPY format. */
interface Dataset extends AutoCloseable {
  Origin origin();

  List<RowSet> tables();

  /**
   * Writes the rows of a table, a line for each.
   *
   * @throws IOException as {@code out} does
   * @throws TransferException when they cannot be read, or are not what they were
   */
  void write(RowSet table, OutputStream out) throws IOException;

  /** Where the sequences of these tables stand, or stood later: no number is handed out again. */
  List<SequenceValue> sequences();

  @Override
  void close() throws SQLException, IOException;
}
