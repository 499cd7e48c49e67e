// The time zones that this machine knows, offered while one is typed.

/** The list that a field names by `list="time-zones"`. */
export function TimeZones() {
  return (
    <datalist id="time-zones">
      {Intl.supportedValuesOf('timeZone').map((zone) => (
        <option key={zone} value={zone} />
      ))}
    </datalist>
  );
}
