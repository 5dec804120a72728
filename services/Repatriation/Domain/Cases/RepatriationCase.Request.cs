using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Repatriation.Domain.Cases;

/// <summary>That Hotline asks for a case, and how it is answered.</summary>
public sealed partial class RepatriationCase
{
    /// <summary>Takes the request for which it was opened, and answers it: with its number, so after that.</summary>
    public void Answer(HotlineRequest request, DateTimeOffset at)
    {
        Request = request;
        request.Link(at);
        Ask(CaseMessage.AnswerOf(this, request));
    }

    /// <summary>Takes a request for an exchange for which it was opened by hand before: nothing is doubled, and whoever leads it says whether it is the same matter.</summary>
    public void Receive(HotlineRequest request, Officer by, DateTimeOffset at)
    {
        Request = request;
        Note(RequestReceived, by, at);
    }

    /// <summary>Says that it is the case which is asked for, and answers.</summary>
    public void LinkRequest(Officer by, DateTimeOffset at)
    {
        if (Request is not { LinkedAt: null } request)
        {
            throw new DomainException(CaseErrors.NoRequestToLink());
        }

        request.Link(at);
        Ask(CaseMessage.AnswerOf(this, request));
        Note(RequestLinked, by, at);
    }

    /// <summary>Answers a request that is told again, as one is after its sender was restored; one that waits to be linked goes on waiting.</summary>
    public void AnswerAgain()
    {
        if (Request is { LinkedAt: not null } request)
        {
            Ask(CaseMessage.AnswerOf(this, request));
            Changed();
        }
    }
}
