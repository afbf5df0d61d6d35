/** What must be so before a database that people rely on is changed, whoever changes it. */
@NullMarked
package io.blotter.toolchain.gate;

import org.jspecify.annotations.NullMarked;
