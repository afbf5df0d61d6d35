/** The source manager's hand in the catalogue: many things at once, all of them or none. */
@NullMarked
package io.blotter.application.sync;

import org.jspecify.annotations.NullMarked;
