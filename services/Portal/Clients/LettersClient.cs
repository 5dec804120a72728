using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>Notes and letters of cases to authorities of the host country, at Repatriation.</summary>
internal sealed class LettersClient(HttpClient client)
{
    private const string Service = "repatriation";

    /// <summary>Those of a case; null where they are none of the user's.</summary>
    public async Task<CaseLetters?> ListAsync(Guid opened, CancellationToken cancellationToken)
    {
        try
        {
            return await client.GetAsync<CaseLetters>(Service, Of(opened), cancellationToken);
        }
        catch (ServiceProblemException closed) when (closed.Problem.Status == StatusCodes.Status404NotFound)
        {
            return null;
        }
    }

    public Task<KeptLetter> SendAsync(Guid opened, NewLetter letter, string key, CancellationToken cancellationToken) =>
        client.PostAsync<KeptLetter>(Service, Of(opened), letter, key, cancellationToken);

    public async Task ReplyAsync(Guid opened, Guid letter, long version, LetterReply reply, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Of(opened)}/{letter}/reply") { Content = JsonContent.Create(reply) };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    private static string Of(Guid opened) => $"api/repatriation/cases/{opened}/letters";
}

/// <summary>The letters of a case, whether the user goes on with them and whether he writes more of them down.</summary>
public sealed record CaseLetters(IReadOnlyList<CaseLetter> Items, bool MayWrite, bool MayAdd);

/// <summary>A note or letter.</summary>
public sealed record CaseLetter(
    Guid Id,
    string Kind,
    string To,
    string Number,
    DateOnly SentOn,
    string Asked,
    DateOnly? DueOn,
    bool Late,
    string By,
    string Desk,
    DateTimeOffset At,
    DateOnly? RepliedOn,
    string? ReplyNumber,
    string? Reply
);

/// <summary>A note or letter to write down.</summary>
public sealed record NewLetter(string? Kind, string? To, string? Number, DateOnly? SentOn, string? Asked, DateOnly? DueOn);

/// <summary>A reply to write down.</summary>
public sealed record LetterReply(DateOnly? RepliedOn, string? Number, string? Text);

/// <summary>What Repatriation says of a letter that was written down.</summary>
public sealed record KeptLetter(Guid Id);
