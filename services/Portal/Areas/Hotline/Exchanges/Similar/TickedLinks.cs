using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Similar;

/// <summary>The similar exchanges that were ticked in the form: kind, key and number, so that they stay ticked whatever is found later.</summary>
internal static class TickedLinks
{
    public const string Name = "links";
    public const string SameMatter = Known.Link.SameMatter;
    public const string FollowUp = Known.Link.FollowUp;

    public static string ValueOf(string kind, Guid exchange, string reference) => $"{kind}|{exchange}|{reference}";

    /// <summary>What is ticked; of two kinds for the same exchange the later one.</summary>
    public static IReadOnlyList<(string Kind, Guid Exchange, string Reference)> Of(FormState form) =>
        [
            .. form.All(Name)
                .Select(value => value.Split('|'))
                .Where(parts => parts is [SameMatter or FollowUp, _, _] && Guid.TryParse(parts[1], out _))
                .Select(parts => (Kind: parts[0], Exchange: Guid.Parse(parts[1]), Reference: parts[2]))
                .GroupBy(link => link.Exchange)
                .Select(same => same.Last()),
        ];

    public static IReadOnlyList<NewLink> Read(FormState form) => [.. Of(form).Select(link => new NewLink(link.Exchange, link.Kind))];
}
