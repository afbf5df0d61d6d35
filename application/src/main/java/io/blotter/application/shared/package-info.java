/**
 * What every use case leans on: documents composed by the database, pages, the freshness of data.
 */
@NullMarked
package io.blotter.application.shared;

import org.jspecify.annotations.NullMarked;
