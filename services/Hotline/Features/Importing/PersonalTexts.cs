using Cooperation.Platform.Hosting.CaseText;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Counts the rows whose texts still look as if they named somebody once the row's own people are out of them (R21): nothing is taken out by guess, the desk looks.</summary>
internal sealed class PersonalTexts
{
    // So many rows are named; who has more finds them from these.
    private const int Named = 10;

    private readonly List<int> rows = [];
    private int count;

    public void Look(CheckedRow row)
    {
        if (CaseTextCheck.Find(row.Read.Texts()).Count == 0)
        {
            return;
        }

        count++;
        if (rows.Count < Named)
        {
            rows.Add(row.Row);
        }
    }

    public IEnumerable<ImportNote> Notes() => count == 0 ? [] : [ImportNote.Of(ImportTexts.LooksPersonal(count, rows))];
}
