// red
package io.blotter.persistence.agency;

import org.mapstruct.Mapper;

@Mapper
interface AgencyRows {}
