using System.Text;

namespace Cooperation.Loader.Scenario;

/// <summary>Composes subject and text of an exchange from the sentence parts. Nothing in them names a person, a paper or a telephone (R21).</summary>
internal sealed class Phrases(Wording wording, Draw draw)
{
    public PhrasedText Of(Line line, string kind, bool incoming)
    {
        var parts = draw.Of(wording.Kinds[kind][incoming ? "incoming" : "outgoing"]);
        var unit = draw.Of(wording.Units[line.Partner][line.Area]);
        var abroad = draw.Below(wording.Abroad[line.Partner].Length);
        var victims = draw.Of(wording.Victims);
        var fill = Slots(line, victims, unit, wording.Abroad[line.Partner][abroad]);
        var subject = Filled(draw.Of(parts.Subjects), fill);
        var contact = $"{draw.Of(wording.Contacts)}, {unit}";
        if (incoming && line.Partner is "GB" or "MY")
        {
            var english = wording.English;
            var said = draw.Of(english.Of(kind)).Replace("{abroad}", wording.AbroadEnglish[line.Partner][abroad], StringComparison.Ordinal);
            return new(english.Subjects[kind], said, Filled(english.Translation[kind], fill), "en", contact, wording.Victims[0]);
        }

        string[] sentences = [Filled(draw.Of(parts.Bodies), fill), Filled(draw.Of(parts.Asks), fill), draw.Of(wording.Steps)];
        return new(
            subject,
            string.Join(' ', kind == Kinds.Other ? sentences[..2] : sentences),
            null,
            LanguageOf(line.Partner, incoming),
            contact,
            victims
        );
    }

    public string LateReason(DateTimeOffset at) =>
        at.Month == 2 && at.Day is > 10 and < 22 ? wording.TetReason : draw.Of(wording.LateReasons);

    public string Note(bool crime) => draw.Of(crime ? wording.Notes.Crime : wording.Notes.None);

    private Dictionary<string, string> Slots(Line line, Victims victims, string unit, string abroad) =>
        new(StringComparer.Ordinal)
        {
            ["victims"] = victims.Text,
            ["they"] = victims.Count == 1 ? "người này" : "những người này",
            ["lure"] = draw.Of([.. wording.Lures[line.Partner].Where(lure => lure.Fits(victims))]).Text,
            ["anyLure"] = draw.Of(wording.Lures[line.Partner]).Text,
            ["home"] = draw.Of(wording.Homes),
            ["abroad"] = abroad,
            ["unit"] = unit,
            ["place"] = line.Gate,
            ["partner"] = wording.Partners[line.Partner],
        };

    private string LanguageOf(string partner, bool incoming) =>
        partner switch
        {
            "GB" or "MY" => "en",
            "TH" => draw.Weighted(("th", 50), ("en", 50)),
            _ when !incoming || draw.Chance(65) => "vi",
            "CN" => "zh",
            "KH" => "km",
            _ => "lo",
        };

    private static string Filled(string sentence, Dictionary<string, string> fill)
    {
        var text = new StringBuilder(sentence);
        foreach (var (slot, value) in fill)
        {
            text.Replace("{" + slot + "}", value);
        }

        text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString().Normalize(NormalizationForm.FormC);
    }
}

/// <summary>What an exchange says, and of whom.</summary>
internal sealed record PhrasedText(string Subject, string Summary, string? Translation, string Language, string Contact, Victims Victims);
