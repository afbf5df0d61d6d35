package io.blotter.toolchain.run;

import java.sql.Connection;

public final class Runner {
  Connection connection;
}
