/** Data sources: where on the web an agency's records of one type can be found. */
@NullMarked
package io.blotter.domain.datasource;

import org.jspecify.annotations.NullMarked;
