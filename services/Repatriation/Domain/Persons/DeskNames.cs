using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>What desks are called within a sentence of a refusal.</summary>
public static class DeskNames
{
    /// <summary>A desk's name with its code; the code alone where the list has no such desk.</summary>
    public static Text NameOf(this IReadOnlyList<Desk> desks, string code) =>
        desks.FirstOrDefault(desk => desk.Code == code) is { } desk ? new($"{desk.Vi} ({code})", $"{desk.En} ({code})") : new(code, code);
}
