// red
package io.blotter.persistence.agency;

import org.apache.ibatis.annotations.Select;

interface AgencyMapper {
  @Select("select count(*) from agencies")
  int count();
}
