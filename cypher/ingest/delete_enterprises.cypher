// title-zh: 删除无依据的企业
// title-en: Delete enterprises nothing speaks for
// question: Which enterprises have lost their last statement?
// parameters: $ids – enterprise ids
UNWIND $ids AS id
MATCH (e:Enterprise {id: id})
DETACH DELETE e
