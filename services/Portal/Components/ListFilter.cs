namespace Cooperation.Portal.Components;

/// <summary>A filter of a list: one of a list of codes, or a day where it has no choices.</summary>
public sealed record ListFilter(string Name, string Label, IReadOnlyList<Choice>? Choices = null)
{
    /// <summary>What is asked for, as people say it.</summary>
    public string Said(string value) => $"{Label}: {Choices?.FirstOrDefault(choice => choice.Value == value)?.Label ?? value}";
}
