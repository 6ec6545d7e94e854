"""How an English sentence grants, denies or narrows giving back, as pattern parts over folded text."""

from __future__ import annotations

from toolkit.reader.vocabulary import TIME_EN

GRANTED_EN = (
    rf"(?:returned?|refund\w*|exchange\w*|money[- ]back|cancel\w*)[^.]{{0,60}}(?:within|up to|in) {TIME_EN}"
    rf"|{TIME_EN}[^.]{{0,60}}(?:to (?:return|cancel|withdraw|exchange|send)|returns?\b|refund|money[- ]back|cooling)"
    r"|\b(?:you|customers?|buyers?|consumers?) (?:may|can|are (?:able|entitled|free|welcome)|have the right|has the right)\b"
    r"[^.]{0,40}(?:return|cancel|withdraw|exchange|send \w+ back|refund)"
    r"|(?:may|can|will) be (?:returned|refunded|exchanged|replaced or refunded)\b|for an? (?:exchange|refund)\b|return (?:postage|shipping|freight)|(?:faulty|defective|damaged)(?:(?!warrant)[^.])*replaced(?![^.]*warrant)"
    r"|we (?:will |do |may |gladly |happily |can )?(?:accept|offer|consider|issue|take|provide|give|refund|exchange)\b[^.]{0,40}(?:return|refund|exchange|back)"
    r"|(?:eligible|qualify) for (?:an? |the )?(?:return|refund|exchange)|(?:returns?|refunds?|exchanges?)[^.]{0,60}(?:only|unless)[^.]{0,60}(?:\bif\b|when|for)"
    r"|restocking|(?:to (?:start|make|begin|request|arrange) (?:an? |the |your )?|how to |please )(?:returns?|refund|exchange)|\b(?:returned|returning) (?:\w+ )?(?:goods|items?|products?)"
    r"|(?:deduct|keep|retain|withhold)[^.]{0,80}(?:return|refund|pay)[^.]{0,40}(?:balance|rest|remain)"
    r"|in order for [^.]{0,30}to be (?:returned|refunded|exchanged)"
    r"|right (?:to|of) (?:return|withdraw|cancel)|returns? (?:is|are) (?:accepted|possible|welcome|free)"
)
DENIED_EN = (
    r"\b(?:returns?|refunds?|exchanges?|cancellations?) (?:\w+ ){0,3}?(?:(?:are|is) (?:not|never) (?:\w+ )?(?:available|possible|accepted|allowed|permitted|offered|given|granted|provided|made|issued)|unavailable)|"
    r"\bno (?:(?:cancell?ations?|returns?|exchanges?|refunds?)(?:,| or| and|/)* ?)+\b|non-?(?:refundable|returnable)|all sales (?:are )?final|sales? is final"
    r"|(?:(?<!do )\bnot|cannot|n't|never|no longer|unable to|(?:we|will) do not)\b[^.,]{0,35}(?:return|refund|exchang|cancel|\bback\b|withdraw)"
)
SOME_GOODS_EN = (
    r"\bif\b|\bonce\b|\bafter\b|opened|\bused\b|\bworn\b|hygien|gift cards?|sale items?|clearance|personali[sz]ed|custom(?:i[sz]ed|[- ]?made| orders?| items?| products?)|engraved|intimate|digital|download|shipping"
    r"|postage|dut(?:y|ies)|tax|fees?\b|charges?|deposit|without|original|unless|except|these|following|such|\bfood|consumer items|certain|some\b|only\b|other than|services"
    r"|change of mind|other reasons?|returns? (?:of|on) (?!any|all|goods|products|items|purchases)\w+|that (?:is|are|was|were|has|have)|damaged|defective|faulty|swimwear|underwear|perishable|sealed|final sale|marked"
)
BOUGHT_EN = r"(?:\bonce|\bafter|\bwhen)(?: (?:it|they|you|have|has|been|is|are|the|your|an?|order|goods))* (?:placed|sold|purchased?|paid|payment|bought|order(?:ed|ing)?|confirmed|sale|checkout)\b"
"""What every buyer has done."""
