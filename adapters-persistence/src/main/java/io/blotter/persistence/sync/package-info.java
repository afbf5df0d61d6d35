/** The statements behind the source manager's changes. */
@NullMarked
package io.blotter.persistence.sync;

import org.jspecify.annotations.NullMarked;
