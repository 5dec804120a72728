using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.References;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Data;

/// <summary>Gives people their pseudonyms, one block in the order in which they were named, after everything else (R11).</summary>
internal static class PersonNumbers
{
    public static async Task NumberAsync(
        this RepatriationDbContext db,
        Audit audit,
        RepatriationCase opened,
        IReadOnlyList<Person> entered,
        CancellationToken cancellationToken
    )
    {
        if (entered.Count == 0)
        {
            return;
        }

        var block = await db.TakeNumbersAsync(Person.Series, opened.Year, entered.Count, cancellationToken);
        foreach (var (place, person) in entered.Index())
        {
            person.Numbered(Person.Series.Write(opened.Year, block.First + place), opened.Reference);
            audit.Record("person.entered", "person", person.Id.ToString());
        }

        db.AddRange(entered);
    }
}
