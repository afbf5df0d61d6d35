/** What the source manager's changes need. */
@NullMarked
package io.blotter.application.sync.port;

import org.jspecify.annotations.NullMarked;
