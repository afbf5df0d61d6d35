/** Where record types and categories come from. */
@NullMarked
package io.blotter.application.taxonomy.port;

import org.jspecify.annotations.NullMarked;
