/** How police records are sorted: record types, and the categories that group them. */
@NullMarked
package io.blotter.domain.taxonomy;

import org.jspecify.annotations.NullMarked;
