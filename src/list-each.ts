/**
 * As `list.map(make)`, with a list of the same kind however often it runs. Where V8 interprets a caller, `map` makes a list that it
 * knows to have no holes; where it has compiled the caller, one that may have holes. Once a caller is compiled, every function that
 * has only met the first kind is thrown away and compiled again, thirty at a time and several times in a build. So lists that go
 * from function to function, and hold no numbers, are made here.
 * @param list Any list.
 * @param make Gives what stands in the place of an item.
 */
export function listEach<Item, Made>(list: readonly Item[], make: (item: Item, index: number) => Made): Made[] {
  const made: Made[] = [];
  // Within the list's bounds.
  for (let index = 0; index < list.length; index += 1) made.push(make(list[index] as Item, index));
  return made;
}

/**
 * As `list.flatMap(make)`, which is slow, where `make` gives lists alone.
 * @param list Any list.
 * @param make Gives what stands in the place of an item.
 */
export function joinEach<Item, Made>(list: readonly Item[], make: (item: Item) => readonly Made[]): Made[] {
  const made: Made[] = [];
  for (const item of list) for (const each of make(item)) made.push(each);
  return made;
}

/**
 * As `listEach`, for two lists of one length.
 * @param list Any list.
 * @param others As many items.
 * @param make Gives what stands in the place of an item and the other.
 */
export function pairEach<Item, Other, Made>(
  list: readonly Item[],
  others: readonly Other[],
  make: (item: Item, other: Other) => Made,
): Made[] {
  // Within the other list's bounds, as it is as long.
  return listEach(list, (item, index) => make(item, others[index] as Other));
}
