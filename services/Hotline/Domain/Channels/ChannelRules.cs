using System.Globalization;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;

namespace Cooperation.Hotline.Domain.Channels;

/// <summary>What the terms of a channel have to keep to on the day from which they hold.</summary>
public static class ChannelRules
{
    /// <summary>Refuses terms with every reason at once.</summary>
    public static void Check(string partner, ChannelTerms terms, RulesOfTheDay rules)
    {
        DomainError[] refusals = [.. Lists(partner, terms, rules), .. Desk(partner, terms, rules), .. Numbers(terms), .. Points(terms)];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }
    }

    private static IEnumerable<DomainError> Lists(string partner, ChannelTerms terms, RulesOfTheDay rules)
    {
        if (!rules.Knows(CodeLists.Partner, partner))
        {
            yield return ChannelErrors.UnknownOnDay("partner", rules.Day);
        }

        if (!terms.Languages.All(language => rules.Knows(CodeLists.Language, language)))
        {
            yield return ChannelErrors.UnknownOnDay("languages", rules.Day);
        }

        if (!TimeZones.Know(terms.TheirZone))
        {
            yield return ChannelErrors.ZoneUnknown();
        }
    }

    private static IEnumerable<DomainError> Desk(string partner, ChannelTerms terms, RulesOfTheDay rules)
    {
        var desk = rules.Desks.FirstOrDefault(desk => desk.Code == terms.Desk);
        if (desk is null)
        {
            yield return ChannelErrors.UnknownOnDay("desk", rules.Day);
        }
        else if (desk.Agency != Areas.LeadAgencyOf(terms.Area) || !Fits(desk.Partners, partner) || !Fits(desk.Areas, terms.Area))
        {
            yield return ChannelErrors.DeskDoesNotFit(desk.Code);
        }
    }

    private static bool Fits(IReadOnlyList<string> served, string wanted) => served.Count == 0 || served.Contains(wanted);

    private static IEnumerable<DomainError> Numbers(ChannelTerms terms) =>
        terms
            .Numbers.Index()
            .Where(number => !IsUsable(number.Item))
            .Select(number => ChannelErrors.NumberWithoutDigits(string.Create(CultureInfo.InvariantCulture, $"numbers[{number.Index}]")));

    // Whether somebody could dial or write to it.
    private static bool IsUsable(string number) => number.Any(char.IsDigit) || number.Contains('@', StringComparison.Ordinal);

    private static IEnumerable<DomainError> Points(ChannelTerms terms)
    {
        foreach (var (place, point) in terms.ContactPoints.Index())
        {
            if (terms.ContactPoints.Take(place).Any(other => other.Code == point.Code))
            {
                yield return ChannelErrors.ContactPointTwice(place);
            }

            if (!point.Numbers.All(IsUsable))
            {
                yield return ChannelErrors.NumberWithoutDigits(
                    string.Create(CultureInfo.InvariantCulture, $"contactPoints[{place}].numbers")
                );
            }
        }
    }
}
