using System.Net.Http.Json;
using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Clients;

/// <summary>Papers of cases at Repatriation; their files are passed on as they come.</summary>
internal sealed class CasePapersClient(HttpClient client)
{
    private const string Service = "repatriation";

    public Task<CasePapers> ListAsync(Guid opened, CancellationToken cancellationToken) =>
        client.GetAsync<CasePapers>(Service, Of(opened), cancellationToken);

    public Task<MadePaper> MakeAsync(Guid opened, NewPaper paper, string key, CancellationToken cancellationToken) =>
        client.PostAsync<MadePaper>(Service, Of(opened), paper, key, cancellationToken);

    /// <summary>Number, maker and hash of a paper; on record there.</summary>
    public Task<PaperProof> ProveAsync(Guid opened, Guid paper, CancellationToken cancellationToken) =>
        client.GetAsync<PaperProof>(Service, $"{Of(opened)}/{paper}/proof", cancellationToken);

    /// <summary>A paper as DOCX or PDF.</summary>
    public async Task<HttpResponseMessage> OpenAsync(Guid opened, Guid paper, string format, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Of(opened)}/{paper}?format={Uri.EscapeDataString(format)}");
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    private static string Of(Guid opened) => $"api/repatriation/cases/{opened}/papers";
}

/// <summary>The papers of a case, and of each kind for whom it is due.</summary>
public sealed record CasePapers(IReadOnlyList<CasePaper> Items, IReadOnlyList<CasePaperKind> Kinds);

/// <summary>A paper that was made.</summary>
public sealed record CasePaper(
    Guid Id,
    string Kind,
    string Language,
    string Number,
    DateOnly Day,
    string Desk,
    string Basis,
    string By,
    DateTimeOffset At,
    IReadOnlyList<string> Persons,
    bool Gaps,
    bool Open
);

/// <summary>Against what a copy of a paper is held.</summary>
public sealed record PaperProof(
    Guid Id,
    string Number,
    string Kind,
    DateOnly Day,
    string Desk,
    string Basis,
    string By,
    string ByDesk,
    DateTimeOffset At,
    long Size,
    string? Sha256,
    IReadOnlyList<string> Persons,
    PaperPrint? Pdf
);

/// <summary>A paper as PDF: who had it made first, and the hash of the file that everybody gets who prints it.</summary>
public sealed record PaperPrint(string By, string ByDesk, DateTimeOffset At, long Size, string? Sha256);

/// <summary>A kind of paper in the checklist of a case.</summary>
public sealed record CasePaperKind(
    string Code,
    IReadOnlyList<string> Issuers,
    string? Basis,
    bool Unverified,
    bool OfOne,
    IReadOnlyList<PersonOfPaper> Due,
    IReadOnlyList<PersonOfPaper> Behind,
    IReadOnlyList<PersonOfPaper> Possible,
    int Made,
    Text? WhyNot
);

/// <summary>Somebody for whom a paper is made.</summary>
public sealed record PersonOfPaper(Guid Id, string Pseudonym);

/// <summary>A paper to make.</summary>
public sealed record NewPaper(string Kind, IReadOnlyList<Guid> Persons, string? Language, bool Gaps);

/// <summary>What Repatriation says of a paper that was just made.</summary>
public sealed record MadePaper(Guid Id, string Number);
