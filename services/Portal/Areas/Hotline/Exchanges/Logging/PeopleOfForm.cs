using Cooperation.Platform.Hosting.CaseText;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Logging;

/// <summary>The people of a form by what is known of them, so that a text with a thousand names is not compared with each of them anew.</summary>
internal sealed class PeopleOfForm
{
    private readonly FormState form;
    private readonly Dictionary<(string Part, string Text), int> known = [];

    public PeopleOfForm(FormState form)
    {
        this.form = form;
        Count = PeopleFields.Count(form);
        for (var person = 0; person < Count; person++)
        {
            foreach (var kind in Enum.GetValues<FindingKind>())
            {
                Know(PartOf(kind), form[PeopleFields.Field(person, PartOf(kind))], person);
            }
        }
    }

    public int Count { get; private set; }

    /// <summary>To whom it goes: who has it already, the nearest for whom it is the first of its kind, somebody new; null where there is no room.</summary>
    public int? Give(Finding finding, int nearest)
    {
        var part = PartOf(finding.Kind);
        if (known.TryGetValue(KeyOf(part, finding.Text), out var same))
        {
            return same; // Somebody mentioned twice is one person.
        }

        var isHis = finding.Kind != FindingKind.Name && nearest >= 0 && form[PeopleFields.Field(nearest, part)].Length == 0;
        if ((isHis ? nearest : PeopleFields.Add(form)) is not { } person)
        {
            return null;
        }

        Count = Math.Max(Count, person + 1);
        form[PeopleFields.Field(person, part)] = finding.Text;
        Know(part, finding.Text, person);
        return person;
    }

    private void Know(string part, string text, int person) => known.TryAdd(KeyOf(part, text), person);

    private static (string, string) KeyOf(string part, string text) => (part, text.ToUpperInvariant());

    private static string PartOf(FindingKind kind) =>
        kind switch
        {
            FindingKind.Name => "name",
            FindingKind.Telephone => "telephone",
            _ => "document",
        };
}
