/** The audit slice's statements. */
@NullMarked
package io.blotter.persistence.audit;

import org.jspecify.annotations.NullMarked;
