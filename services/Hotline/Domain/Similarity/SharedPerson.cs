namespace Cooperation.Hotline.Domain.Similarity;

/// <summary>Somebody in another exchange who may be the one that is sought.</summary>
/// <param name="Pseudonym">What he is called there.</param>
/// <param name="By">The reason: paper, telephone or name.</param>
public sealed record SharedPerson(string Pseudonym, string By);
