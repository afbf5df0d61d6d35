/** What the log's lines look like, and where they go. */
@NullMarked
package io.blotter.bootstrap.logging;

import org.jspecify.annotations.NullMarked;
